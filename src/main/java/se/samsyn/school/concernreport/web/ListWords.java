package se.samsyn.school.concernreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.school.concernreport.ReportList;
import se.samsyn.school.concernreport.ReportList.Child;
import se.samsyn.school.concernreport.ReportState;

/** The list's lines in words. */
record ListWords(Frame frame, Rules rules) {

    /**
     * @param about initials and year, never a name
     * @param reporter null where every line is one's own
     * @param asked that social services wait for more; null when they wait for nothing
     * @param toDo what the reader has to take care of; null when nothing
     */
    record Line(
            String reference,
            String path,
            String about,
            @Nullable String reporter,
            String sent,
            Tag tag,
            String answer,
            @Nullable String asked,
            @Nullable String toDo) {}

    List<Line> lines(ReportList list) {
        boolean othersToo = list.lines().stream().anyMatch(line -> !line.own());
        return list.lines().stream().map(line -> line(line, othersToo)).toList();
    }

    private Line line(ReportList.Line line, boolean othersToo) {
        return new Line(
                line.reference().value(),
                "/anmalningar/" + line.reference(),
                about(line.child()),
                othersToo ? line.reporter() : null,
                frame.dates().day(Dates.localDate(line.submittedAt())),
                line.removed()
                        ? new Tag(Tag.Kind.MINOR, frame.t("concernreport.removed.tag"))
                        : tag(frame, line.arrived(), line.state()),
                line.removed() ? "" : answer(line),
                line.completionAsked() ? frame.t("concernreport.list.asked") : null,
                othersToo && line.reporterHasLeft() && !line.own()
                        ? frame.t("concernreport.list.left." + line.copy())
                        : null);
    }

    private String about(Child child) {
        return switch (child) {
            case Child.Removed removed -> frame.t("concernreport.removed.short");
            case Child.Unborn unborn -> frame.t("concernreport.list.unborn");
            case Child.Unreadable unreadable -> frame.t("concernreport.list.unreadable");
            case Child.Born born ->
                born.initials().isEmpty()
                        ? year(born.birthYear())
                        : frame.t("concernreport.list.child", born.initials(), year(born.birthYear()));
        };
    }

    private String year(@Nullable Integer birthYear) {
        return birthYear == null
                ? frame.t("concernreport.list.unknown")
                : frame.t("concernreport.list.born", String.valueOf(birthYear));
    }

    static Tag tag(Frame frame, boolean arrived, ReportState state) {
        return switch (state) {
            case ReportState.Answered answered -> outcome(frame, answered.outcome());
            case ReportState.TakenByMunicipality taken -> new Tag(Tag.Kind.MINOR, frame.t("concernreport.state.taken"));
            case ReportState.Confirmed confirmed -> new Tag(Tag.Kind.WORKING, frame.t("concernreport.state.confirmed"));
            case ReportState.Submitted submitted ->
                arrived
                        ? new Tag(Tag.Kind.WAITING, frame.t("concernreport.state.received"))
                        : new Tag(Tag.Kind.LATE, frame.t("concernreport.state.waiting"));
        };
    }

    private static Tag outcome(Frame frame, @Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> new Tag(Tag.Kind.MINOR, frame.t("concernreport.outcome.WITHHELD"));
            case OPENED -> new Tag(Tag.Kind.OPENED, frame.t("concernreport.outcome.OPENED"));
            case NOT_OPENED -> new Tag(Tag.Kind.NOT_OPENED, frame.t("concernreport.outcome.NOT_OPENED"));
            case ONGOING -> new Tag(Tag.Kind.ONGOING, frame.t("concernreport.outcome.ONGOING"));
        };
    }

    private String answer(ReportList.Line line) {
        Dates dates = frame.dates();
        if (line.state() instanceof ReportState.Answered answered) {
            return answered.outcome() == null
                    ? frame.t("concernreport.list.never")
                    : frame.t("concernreport.list.answered", dates.day(Dates.localDate(answered.at())));
        }
        if (line.state() instanceof ReportState.TakenByMunicipality || !line.outcomeAllowed()) {
            return frame.t("concernreport.list.never");
        }
        var days = rules.inForce(RuleKey.PRELIMINARY_DAYS, line.receivedOn()).limit();
        return days.isEmpty()
                ? frame.t("concernreport.list.no-limit")
                : frame.t("concernreport.latest", dates.day(line.receivedOn().plusDays(days.getAsInt())));
    }
}
