package se.samsyn.foundation.administration.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.foundation.administration.Looked;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Tag;

/** The worst first, and each with its shape and its word. */
record HealthPage(Frame frame, List<Row> rows) {
    record Row(String thing, Tag tag, String sentence) {}

    static HealthPage of(Frame frame, List<Looked> looked) {
        return new HealthPage(
                frame,
                looked.stream()
                        .sorted(Comparator.comparing(
                                        (Looked one) -> one.finding().level())
                                .reversed())
                        .map(one -> new Row(
                                frame.t("health." + one.thing()),
                                AdminWords.tag(frame, one.finding().level()),
                                frame.t(
                                        one.finding().text(),
                                        one.finding().values().stream()
                                                .map(value -> inWords(frame, value))
                                                .toArray())))
                        .toList());
    }

    private static Object inWords(Frame frame, Object value) {
        return value instanceof List<?> words
                ? words.stream().map(word -> frame.t(word.toString())).collect(Collectors.joining(", "))
                : value;
    }
}
