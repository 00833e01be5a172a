package se.samsyn.command.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Everybody writes what they may write, about one report after another. */
final class Story {
    private static final int LARGER_THAN_ANY_FILE = 22_000_000;
    private static final Pattern OPENING = Pattern.compile("/nodoppningar/[0-9a-f-]{36}");
    private static final Pattern UNIT = Pattern.compile("<option value=\"([^\"]+)\">[^<]*Hässelby");

    private final Writer writer;
    private final Cast cast;
    private final SchoolSteps school;
    private final Person worker;
    private final Person manager;

    Story(Aviary aviary, Cast cast) {
        this.writer = new Writer(aviary);
        this.cast = cast;
        this.school = new SchoolSteps(writer, cast.named(Cast.TEACHER));
        this.worker = cast.named(Cast.WORKER);
        this.manager = cast.named(Cast.MANAGER);
    }

    /** The usual way, to the end. */
    void decided() throws IOException {
        var about = new Subject();
        IntakeSteps intake = received(about, Map.of());
        intake.asksForMore();
        school.supplement(about, intake.reference());
        intake.decides("OPENED");
        String consent = "/arenden/" + intake.reference() + "/samtycke";
        new ConsentSteps(writer, worker, manager, about, consent).all(cast.stranger());
        openedInAnEmergency(about, intake.reference());
        search(about);
    }

    /** What is never sent, and what ends somewhere else. */
    void others() throws IOException {
        var unsent = new Subject();
        school.refused(unsent, school.draft(unsent, personalNumber(unsent)));
        var elsewhere = new Subject();
        IntakeSteps moved = received(elsewhere, personalNumber(elsewhere));
        moved.handsOver(unitElsewhere(moved));
        elsewhere.goesAway();
        registered();
        outside();
    }

    private IntakeSteps received(Subject about, Map<String, String> child) throws IOException {
        String reference = school.send(about, school.draft(about, child));
        school.supplement(about, reference);
        var intake = new IntakeSteps(writer, worker, manager, about, reference);
        intake.takesAndAssesses();
        return intake;
    }

    private Map<String, String> personalNumber(Subject about) {
        return writer.aviary()
                .personalNumber("/anmal/*/barnet personalNumber", about)
                .map(number -> Map.of("identity", "PERSONAL_NUMBER", "personalNumber", number))
                .orElse(Map.of());
    }

    private String unitElsewhere(IntakeSteps moved) throws IOException {
        var unit = UNIT.matcher(worker.read("/arenden/" + moved.reference() + "/lamna-over"));
        return unit.results().findFirst().orElseThrow().group(1);
    }

    private void openedInAnEmergency(Subject about, String reference) throws IOException {
        Person colleague = cast.named(Cast.COLLEAGUE);
        writer.fill(colleague, about, "/nodoppna", "/nodoppna", Map.of("reference", reference));
        colleague.read("/arenden/" + reference);
        var opening = OPENING.matcher(manager.read("/att-gora"));
        if (opening.find()) {
            about.isCalled(opening.group());
            writer.tryTo(manager, about, opening.group(), opening.group(), Map.of("verdict", "JUSTIFIED"));
        }
    }

    private void search(Subject about) throws IOException {
        writer.tryTo(worker, about, "/sok", "/sok", Map.of());
    }

    private void registered() throws IOException {
        var about = new Subject();
        var chosen = Map.of("time", "00.01", "kind", "police", "birthYear", "2016", "acute", "NO");
        var answer = writer.fill(worker, about, "/inkorg/ny", "/inkorg/ny", chosen);
        String at = answer.headers().firstValue("Location").orElseThrow();
        about.isCalled(at.replaceFirst("[?].*", ""));
        worker.read(at);
    }

    /** What is wrong: a password, an address, a question, a file that is too large. */
    private void outside() throws IOException {
        var about = new Subject();
        Person stranger = cast.stranger();
        writer.tryTo(stranger, about, "/", "/logga-in", Map.of());
        writer.tryTo(stranger, about, "/forsta-gangen", "/forsta-gangen", Map.of());
        for (String path :
                Set.of("/finns-inte/", "/arenden/", "/anmalningar/", "/mitt/", "/statistik?ar=", "/sprak?till=")) {
            for (Person person : List.of(stranger, worker)) {
                String word = writer.aviary().word(path, about);
                person.get(path + word, Set.of(word));
            }
        }
        writer.fill(cast.named(Cast.ADMINISTRATOR), about, "/admin/e-post", "/admin/e-post", Map.of());
        Person teacher = cast.named(Cast.TEACHER);
        teacher.get("/inkorg?visa=" + writer.aviary().word("/inkorg?visa=", about));
        var large = (writer.aviary().word("too large a file", about))
                .repeat(LARGER_THAN_ANY_FILE / 17)
                .getBytes(UTF_8);
        var unsent = new Subject();
        String id = school.draft(unsent, Map.of());
        teacher.attach("/anmal/" + id + "/bilagor", Map.of(), writer.aviary().word("its name", about), large, Set.of());
    }
}
