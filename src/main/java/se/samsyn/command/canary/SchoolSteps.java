package se.samsyn.command.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written at the school. */
record SchoolSteps(Writer writer, Person teacher) {
    private static final Pattern ID = Pattern.compile("/anmal/([0-9a-f-]{36})");
    private static final Pattern REFERENCE = Pattern.compile(">(SY-[0-9A-Z]{6})<");

    /** @return the report's id */
    String draft(Subject about, Map<String, String> chosen) throws IOException {
        String at = writer.fill(teacher, about, "/anmal/start", "/anmal/start", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = found(ID, at);
        about.isCalled(id);
        var child = new HashMap<>(Map.of(
                "identity",
                "BIRTH_YEAR",
                "birthYear",
                "2009",
                "sex",
                "GIRL",
                "postalCode",
                "99911",
                "municipality",
                "",
                "protection",
                "NONE"));
        child.putAll(chosen);
        page(about, id, "barnet", child);
        page(about, id, "oron", Map.of("reasons", "ABSENCE", "acute", "NO"));
        attach(about, "/anmal/" + id + "/oron", "/anmal/" + id + "/bilagor");
        page(about, id, "hemmet", Map.of("guardians", "2", "childInformed", "NO", "guardian0Informed", "NO"));
        page(about, id, "hemmet", Map.of("guardians", "2", "childInformed", "NO", "guardian1Informed", "NO"));
        page(about, id, "aterkoppling", Map.of());
        return id;
    }

    private void page(Subject about, String id, String step, Map<String, String> chosen) throws IOException {
        String path = "/anmal/" + id + "/" + step;
        writer.fill(teacher, about, path, path, chosen);
    }

    /** @return the report's reference */
    String send(Subject about, String id) throws IOException {
        String check = "/anmal/" + id + "/kontrollera";
        writer.fill(teacher, about, check, check, Map.of());
        String reference = found(REFERENCE, teacher.read("/anmal/" + id + "/mottagen"));
        about.isCalled(reference);
        return reference;
    }

    /** In words and as a file. */
    void supplement(Subject about, String reference) throws IOException {
        String path = "/anmalningar/" + reference + "/komplettera";
        attach(about, path, path);
    }

    /** What somebody has begun to type and goes away from. */
    void refused(Subject about, String id) throws IOException {
        String path = "/anmal/" + id + "/barnet";
        writer.tryTo(teacher, about, path, path, Map.of("identity", "BIRTH_YEAR", "birthYear", "okänt"));
    }

    private void attach(Subject about, String page, String action) throws IOException {
        Form form = writer.form(teacher, page, action.replace("/bilagor", "/oron"));
        var filling = new Filling(writer.aviary(), about, form, Map.of());
        String name = writer.aviary().word(Places.general(action) + " file name", about);
        String content = writer.aviary().word(Places.general(action) + " file", about);
        Set<String> typed = filling.typed();
        typed.add(name);
        teacher.attach(action, filling.values(), name + ".txt", (content + " i filen").getBytes(UTF_8), typed);
    }

    private static String found(Pattern pattern, String in) {
        Matcher found = pattern.matcher(in);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern);
        }
        return found.group(1);
    }
}
