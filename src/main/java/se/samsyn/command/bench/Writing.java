package se.samsyn.command.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one report page by page, as a browser without any script would. */
final class Writing {
    private static final Pattern DRAFT = Pattern.compile("/anmal/([0-9a-f-]{36})/");
    private static final String SEEN =
            "Det här är påhittat och står i stället för det som någon såg och hörde. ".repeat(8);

    private final Connection browser;
    private final Visitor teacher;

    Writing(Connection browser, Visitor teacher) {
        this.browser = browser;
        this.teacher = teacher;
    }

    String draft() throws IOException {
        Matcher begun =
                DRAFT.matcher(teacher.post(browser, "/anmal/start", Map.of()).location());
        if (!begun.find()) {
            throw new IllegalStateException(teacher.name() + " could not begin a report");
        }
        String id = begun.group(1);
        fill(id, "barnet", child());
        fill(id, "oron", Map.of("seen", SEEN, "reasons", "ABSENCE", "acute", "NO"));
        fill(
                id,
                "hemmet",
                Map.of("childInformed", "YES", "schoolHasDone", "Samtal med hemmet", "reportMeeting", "YES"));
        fill(
                id,
                "aterkoppling",
                Map.of("reporterName", teacher.name(), "reporterTitle", "Lärare", "reporterPhone", "070-174 06 99"));
        return id;
    }

    private void fill(String id, String step, Map<String, String> answers) throws IOException {
        Answer answer = teacher.post(browser, "/anmal/" + id + "/" + step, answers);
        if (answer.status() != 303 || answer.location().contains("/" + step)) {
            throw new IllegalStateException(step + " came back as " + answer.status() + " " + answer.location());
        }
    }

    private static Map<String, String> child() {
        Map<String, String> child = new LinkedHashMap<>();
        child.put("childName", "Påhittat Barn");
        child.put("identity", "BIRTH_YEAR");
        child.put("birthYear", "2016");
        child.put("sex", "GIRL");
        child.put("protection", "NONE");
        return child;
    }
}
