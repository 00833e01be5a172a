package se.samsyn.socialservices.intake.web;

import java.util.List;
import java.util.stream.Stream;
import se.samsyn.foundation.access.KeptAway;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Conflicts;

/** Who is kept away from a report, and who could be, in words. */
final class ConflictWords {
    private ConflictWords() {}

    static List<Choice> people(Frame frame, SocialActor actor, Conflicts conflicts) {
        Stream<Choice> people = conflicts.others().stream().map(one -> {
            boolean me = one.person().equals(actor.person());
            String name = me ? frame.t("intake.conflict.me", one.name()) : one.name();
            return Choice.of(one.person().toString(), name, false);
        });
        return Stream.concat(Stream.of(Choice.of("", frame.t("intake.assign.choose"), true)), people)
                .toList();
    }

    static ConflictPage.Line line(Frame frame, KeptAway mark, boolean mayLift) {
        var dates = frame.dates();
        var lifted = mark.lifted();
        String marked =
                frame.t("intake.conflict.marked", dates.dayAndTime(mark.at()), Words.signature(frame, mark.by()));
        return lifted == null
                ? new ConflictPage.Line(
                        mark.name(), marked, null, mayLift ? mark.person().toString() : null)
                : new ConflictPage.Line(
                        mark.name(),
                        marked,
                        frame.t(
                                "intake.conflict.lifted",
                                dates.dayAndTime(lifted.at()),
                                Words.signature(frame, lifted.by())),
                        null);
    }
}
