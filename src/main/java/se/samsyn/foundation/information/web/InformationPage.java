package se.samsyn.foundation.information.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Texts;

/**
 * A page of running text. Its sections and paragraphs are numbered texts: {@code information.help.1} is a heading and
 * {@code information.help.1.1} its first paragraph.
 *
 * @param contact who helps, in the municipality's own words; null where it does not belong
 */
record InformationPage(Frame frame, String key, @Nullable String contact) {
    String title() {
        return frame.t(key);
    }

    String lead() {
        return frame.t(key + ".lead");
    }

    List<Section> sections() {
        return numbered(key)
                .map(section -> new Section(
                        frame.t(section), numbered(section).map(frame::t).toList()))
                .toList();
    }

    private Stream<String> numbered(String start) {
        Texts texts = frame.texts();
        return IntStream.iterate(1, number -> texts.has(start + "." + number), number -> number + 1)
                .mapToObj(number -> start + "." + number);
    }

    record Section(String heading, List<String> paragraphs) {}
}
