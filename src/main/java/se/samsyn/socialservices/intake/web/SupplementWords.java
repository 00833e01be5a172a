package se.samsyn.socialservices.intake.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Handler;
import se.samsyn.socialservices.intake.Supplement;
import se.samsyn.socialservices.intake.Supplement.Mark;

/** What is to be done about what the school has added, for those who may. */
record SupplementWords(Frame frame, Access access, SocialActor actor, FullReport report) {
    static final String NEW_REPORT = "ny";
    static final String OLD_REPORT = "gammal";

    /** Whoever handles the report has read what is added when they have opened it. */
    boolean areReadByOpening() {
        Handler handler = report.position().handler();
        return has(Mark.UNREAD)
                && may("intake.read_supplement")
                && handler != null
                && handler.person().equals(actor.person());
    }

    ReportPage.@Nullable Added added() {
        String path = Paths.completion(report.listed().reference());
        if (has(Mark.TO_JUDGE) && may("intake.judge_supplement")) {
            return added(
                    "judge",
                    path + "/bedomd",
                    Mark.TO_JUDGE,
                    List.of(button(NEW_REPORT, "judge.new"), button(OLD_REPORT, "judge.old")));
        }
        return has(Mark.UNREAD) && may("intake.read_supplement") && !areReadByOpening()
                ? added(
                        isOnlyWithdrawn() ? "withdrawn" : "read",
                        path + "/last",
                        Mark.UNREAD,
                        List.of(button("", "read.button")))
                : null;
    }

    Set<SupplementId> having(Mark mark) {
        return report.supplements().stream()
                .filter(supplement -> supplement.mark() == mark)
                .map(Supplement::id)
                .collect(Collectors.toSet());
    }

    /** That somebody withdraws their name adds nothing to what is said of the child. */
    private boolean isOnlyWithdrawn() {
        return report.supplements().stream()
                .filter(supplement -> supplement.mark() == Mark.UNREAD)
                .allMatch(supplement -> supplement.content().isWithdrawal());
    }

    private boolean has(Mark mark) {
        return !having(mark).isEmpty();
    }

    private boolean may(String action) {
        return access.ground(actor, action).isPresent();
    }

    private ReportPage.Added added(String what, String path, Mark mark, List<Choice> buttons) {
        String key = "intake.supplement." + what;
        return new ReportPage.Added(frame.t(key), frame.t(key + ".sentence"), path, having(mark), buttons);
    }

    private Choice button(String value, String key) {
        return Choice.of(value, frame.t("intake.supplement." + key), false);
    }
}
