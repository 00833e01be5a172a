package se.samsyn.command.client;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one report page by page, as a browser without any script would. */
public final class Writing {
    private static final Pattern DRAFT = Pattern.compile("/anmal/([0-9a-f-]{36})/");
    private final Connection browser;
    private final Visitor teacher;

    public Writing(Connection browser, Visitor teacher) {
        this.browser = browser;
        this.teacher = teacher;
    }

    /**
     * @param postalCode where the child lives; empty when that is not known
     * @return the draft's id, which is also the report's
     * @throws IOException when a page was not answered as it should: the draft is then left where it is
     */
    public String draft(String seen, String postalCode) throws IOException {
        Matcher begun =
                DRAFT.matcher(teacher.post(browser, "/anmal/start", Map.of()).location());
        if (!begun.find()) {
            throw new IOException(teacher.name() + " could not begin a report");
        }
        String id = begun.group(1);
        fill(id, "barnet", child(postalCode));
        fill(id, "oron", Map.of("seen", seen, "reasons", "ABSENCE", "acute", "NO"));
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
            throw new IOException(step + " came back as " + answer.status() + " " + answer.location());
        }
    }

    private static Map<String, String> child(String postalCode) {
        Map<String, String> child = new LinkedHashMap<>();
        child.put("childName", "Påhittat Barn");
        child.put("identity", "BIRTH_YEAR");
        child.put("birthYear", "2016");
        child.put("sex", "GIRL");
        child.put("protection", "NONE");
        child.put("postalCode", postalCode);
        return child;
    }
}
