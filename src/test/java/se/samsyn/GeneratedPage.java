package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of docs/modules that is made from the code, so that it cannot say anything else. The first run after a change
 * writes the page anew and fails; the change is then there to be read, and committed with the code.
 */
public final class GeneratedPage {
    private static final Path FOLDER = Path.of("docs", "modules");

    private final String name;
    private final StringBuilder text = new StringBuilder();

    public GeneratedPage(String name, String heading, String lead) {
        this.name = name;
        text.append("# ")
                .append(heading)
                .append("\n\nMade from the code by a test. ")
                .append(lead)
                .append('\n');
    }

    public GeneratedPage heading(String heading) {
        text.append("\n## ").append(heading).append('\n');
        return this;
    }

    /** @param kind {@code stateDiagram-v2} or {@code flowchart LR} */
    public GeneratedPage picture(String kind, Stream<String> lines) {
        String body = lines.distinct().map(line -> "    " + line + "\n").collect(Collectors.joining());
        text.append("\n```mermaid\n").append(kind).append('\n').append(body).append("```\n");
        return this;
    }

    public GeneratedPage table(List<String> head, Stream<List<String>> rows) {
        text.append('\n').append(line(head)).append("|---".repeat(head.size())).append("|\n");
        rows.map(GeneratedPage::line).forEach(text::append);
        return this;
    }

    public void isUpToDate() {
        Path page = FOLDER.resolve(name + ".md");
        try {
            String before = Files.exists(page) ? Files.readString(page) : "";
            if (!before.contentEquals(text)) {
                Files.createDirectories(FOLDER);
                Files.writeString(page, text);
            }
            assertThat(before)
                    .as("%s said something else than the code. It is written anew: read it and commit it", page)
                    .isEqualTo(text.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
