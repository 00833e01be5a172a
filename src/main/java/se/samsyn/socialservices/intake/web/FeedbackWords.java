package se.samsyn.socialservices.intake.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Phone;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.feedback.FeedbackGiven.Confirmation;
import se.samsyn.socialservices.feedback.FeedbackGiven.OutcomeNotice;
import se.samsyn.socialservices.feedback.OutcomeRight;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IntakeEvent.Decided;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.web.FeedbackPage.Do;
import se.samsyn.socialservices.intake.web.FeedbackPage.Part;
import se.samsyn.socialservices.intake.web.FeedbackPage.Reads;

/** What has been told, what can be told now, and why not. */
record FeedbackWords(Frame frame, FullReport report, Contact me) {

    Part confirmation() {
        String heading = frame.t("intake.feedback.confirmation");
        return switch (report.feedback().confirmation()) {
            case Confirmation.Given given ->
                new Part(heading, null, confirmed(given.contact()), given(given.at(), given.channel()), null);
            case Confirmation.Awaited none when isElsewhere() -> elsewhere(heading);
            case Confirmation.Awaited none
            when report.sent().reachable() ->
                new Part(
                        heading,
                        frame.t("intake.feedback.confirm"),
                        confirmed(me),
                        List.of(),
                        act("bekrafta", "intake.feedback.confirm.button"));
            case Confirmation.Awaited none ->
                new Part(heading, frame.t("intake.feedback.unknown"), null, List.of(), null);
        };
    }

    Part outcome() {
        String heading = frame.t("intake.feedback.outcome");
        return switch (report.feedback().outcome()) {
            case OutcomeNotice.Told told ->
                new Part(heading, null, reads(told.outcome()), given(told.at(), told.channel()), null);
            case OutcomeNotice.Withheld withheld ->
                new Part(heading, null, reads(frame, "withheld"), given(withheld.at(), withheld.channel()), null);
            case OutcomeNotice.Awaited none -> isElsewhere() ? elsewhere(heading) : awaited(heading);
        };
    }

    private boolean isElsewhere() {
        return report.position().stage() == Stage.TAKEN_BY_MUNICIPALITY;
    }

    /** Whoever has taken it there answers for the feedback too. */
    private Part elsewhere(String heading) {
        return new Part(heading, frame.t("intake.feedback.elsewhere"), null, List.of(), null);
    }

    private Part awaited(String heading) {
        return switch (report.position().outcomeRight()) {
            case OutcomeRight.Owed owed -> owed(heading);
            case OutcomeRight.BarredByLaw law -> new Part(heading, barred(), null, List.of(), null);
            case OutcomeRight.NotToPrivate not ->
                new Part(heading, frame.t("intake.private.sentence"), null, List.of(), null);
        };
    }

    /** The words that the school reads when the outcome is told, or withheld. */
    static Reads reads(Frame frame, String code) {
        return new Reads(frame.t("crossing.outcome." + code), frame.t("crossing.outcome-more." + code));
    }

    private Part owed(String heading) {
        if (report.position().stage() != Stage.DECIDED) {
            return new Part(heading, frame.t("intake.feedback.with-decision"), null, List.of(), null);
        }
        Outcome decided = report.events().stream()
                .filter(happened -> happened.event() instanceof Decided)
                .map(happened -> ((Decided) happened.event()).outcome())
                .findFirst()
                .orElseThrow();
        var act = act("besked", "intake.feedback.outcome.button");
        return new Part(heading, frame.t("intake.feedback.by-hand"), reads(decided), List.of(), act);
    }

    private String barred() {
        return frame.t(
                "intake.barred.sentence",
                frame.dates().datedDay(Dates.localDate(report.listed().receivedAt())));
    }

    private Do act(String what, String button) {
        boolean samsyn = report.sent().channel() == Channel.SAMSYN;
        return new Do(
                Paths.feedback(report.listed().reference()) + "/" + what,
                samsyn ? null : channels(what),
                frame.t(button));
    }

    private Choices channels(String what) {
        var choices = Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.SAMSYN)
                .map(channel -> Choice.of(
                        channel.name(),
                        frame.t("intake.feedback.channel." + channel.code()),
                        channel == report.sent().channel()))
                .toList();
        return new Choices("channel-" + what, frame.t("intake.feedback.channel"), null, choices, null);
    }

    private Reads reads(Outcome outcome) {
        return reads(frame, outcome.name().toLowerCase(Locale.ROOT));
    }

    private Reads confirmed(Contact contact) {
        String title = Words.function(frame, contact.function());
        return new Reads(
                "",
                frame.t("crossing.confirmed", contact.name(), title, contact.unit(), Phone.inText(contact.phone())));
    }

    private List<SummaryRow> given(Instant at, Channel channel) {
        return List.of(
                SummaryRow.of(frame.t("intake.feedback.when"), Words.when(frame, at)),
                SummaryRow.of(frame.t("intake.feedback.how"), frame.t("intake.feedback.channel." + channel.code())));
    }
}
