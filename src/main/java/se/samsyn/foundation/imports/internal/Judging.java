package se.samsyn.foundation.imports.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.imports.Fault.Reason;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.imports.internal.StoredFile.StoredLine;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;

/** Holds the rows of a file against the register, in order. */
@Component
class Judging {
    private final Pages pages;
    private final Logins logins;
    private final Vocabularies vocabularies;

    Judging(Pages pages, Logins logins) {
        this.pages = pages;
        this.logins = logins;
        vocabularies = new Vocabularies(pages);
    }

    Headings headings(ImportKind kind, List<String> words) {
        return new Headings(kind, words, vocabularies.columns(kind));
    }

    /** What these rows would do, without doing it. */
    List<Judged> look(Change change, StoredFile file, Texts texts, Predicate<StoredLine> these) {
        return judge(change, file, texts, these, false);
    }

    /** Does what these rows say, where they are right. */
    List<Judged> take(Change change, StoredFile file, Predicate<StoredLine> these) {
        return judge(change, file, pages.texts(Locale.of("sv")), these, true);
    }

    private List<Judged> judge(Change change, StoredFile file, Texts texts, Predicate<StoredLine> these, boolean take) {
        Headings headings = headings(file.summary().kind(), file.summary().headings());
        Judge judge = judge(change, file, new RegisterWords(texts));
        Map<String, Integer> seen = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (StoredLine stored : file.lines()) {
            var line = new Line(stored.number(), stored.cells(), headings);
            noteTwin(line, judge, seen);
            if (these.test(stored)) {
                Verdict verdict = line.isFaulty() ? new Verdict.Faulty() : judge.judge(line);
                judged.add(judged(line, verdict));
                if (take) {
                    take(change, verdict);
                }
            }
        }
        return judged;
    }

    /** Of two rows about the same matter the second is wrong, whichever of them is. */
    private static void noteTwin(Line line, Judge judge, Map<String, Integer> seen) {
        String key = judge.key(line);
        Integer first = key == null ? null : seen.putIfAbsent(key, line.number());
        if (first != null) {
            line.faultOfTheRow(Reason.DUPLICATE, first.toString());
        }
    }

    private Judge judge(Change change, StoredFile file, RegisterWords shown) {
        return switch (file.summary().kind()) {
            case SCHOOLS -> {
                var register = change.register();
                var known = new KnownSchools(register, change.transaction());
                yield new SchoolJudge(change, known, new SchoolWords(vocabularies, register), shown);
            }
            case STAFF -> new StaffJudge(change, logins);
            case ADDRESSES -> new AddressJudge(new KnownAddresses(change.register()), vocabularies);
            case ASSIGNMENTS -> new AssignmentJudge(change, new KnownStaff(change), vocabularies, shown, file.sender());
        };
    }

    private static Judged judged(Line line, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Faulty faulty ->
                new Judged(line.number(), line.cells(), Outcome.FAULTY, List.copyOf(line.faults()), List.of());
            case Verdict.Known known -> new Judged(line.number(), line.cells(), Outcome.KNOWN, List.of(), List.of());
            case Verdict.Added added ->
                new Judged(line.number(), line.cells(), Outcome.ADDED, List.of(), added.others());
            case Verdict.Changed changed ->
                new Judged(line.number(), line.cells(), Outcome.CHANGED, List.of(), changed.differences());
        };
    }

    private static void take(Change change, Verdict verdict) {
        switch (verdict) {
            case Verdict.Added added -> added.step().take(change);
            case Verdict.Changed changed -> changed.step().take(change);
            case Verdict.Known known -> {}
            case Verdict.Faulty faulty -> {}
        }
    }
}
