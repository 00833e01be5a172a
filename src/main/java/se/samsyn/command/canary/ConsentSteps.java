package se.samsyn.command.canary;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.foundation.page.Dates;

/** What is written about who may know what: by the unit, and by those whose it is. */
record ConsentSteps(Writer writer, Person worker, Person manager, Subject about, String page) {
    private static final Pattern CODE = Pattern.compile("/mitt/([0-9A-Z-]+)");
    private static final Pattern NUMBER = Pattern.compile(">\\s*(\\d{6}|\\d{3} \\d{3})\\s*<");

    /** @param guest has a browser of their own */
    void all(Person guest) throws IOException {
        writer.fill(worker, about, page, "/vardnadshavare", Map.of());
        List<String> people = people();
        for (String person : people) {
            ask(person);
        }
        writer.fill(
                worker, about, path(people.get(0)), people.get(0), Map.of("said", "NOT_ASKED", "reason", "VIOLENCE"));
        enter(people.get(1), guest);
        disclose();
    }

    private void ask(String person) throws IOException {
        writer.fill(
                worker,
                about,
                page,
                page,
                Map.of(
                        "whom",
                        person,
                        "items",
                        "SUPPORT",
                        "purpose",
                        "HELP_AT_SCHOOL",
                        "untilDay",
                        "1",
                        "untilMonth",
                        "3",
                        "untilYear",
                        String.valueOf(LocalDate.now(Clock.system(Dates.ZONE)).getYear() + 1)));
    }

    /** Only a manager may hand out a code where a danger is marked. */
    private void enter(String person, Person guest) throws IOException {
        String code = path(person) + "/kod";
        String shown = Person.text(writer.tryTo(manager, about, code, "/kod", Map.of()));
        String own = "/mitt/" + found(CODE, shown);
        about.isCalled(own);
        writer.tryTo(guest, about, own, own, Map.of("password", writer.aviary().word("/mitt/* password", about)));
        writer.tryTo(
                guest, about, own, own, Map.of("password", found(NUMBER, shown).replace(" ", "")));
        guest.read(own);
    }

    private void disclose() throws IOException {
        var preview = Form.on(Person.text(writer.tryTo(
                worker,
                about,
                page + "/lamna-ut",
                "/lamna-ut",
                Map.of("item", "SAFETY", "verdict", "WITHOUT_DETRIMENT"))));
        Form form = preview.stream()
                .filter(some -> some.names().contains("visat"))
                .findFirst()
                .orElseThrow();
        worker.post(form.action(), new Filling(writer.aviary(), about, form, Map.of()));
    }

    private List<String> people() throws IOException {
        List<String> people = new ArrayList<>();
        Matcher link = Pattern.compile("href=\"" + page + "/([0-9a-f-]{36})\"").matcher(worker.read(page));
        while (link.find()) {
            people.add(link.group(1));
        }
        return people;
    }

    private String path(String person) {
        return page + "/" + person;
    }

    private static String found(Pattern pattern, String in) {
        Matcher found = pattern.matcher(in);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + in.replaceAll("(?s).*<main|<[^>]*>", ""));
        }
        return found.group(1);
    }
}
