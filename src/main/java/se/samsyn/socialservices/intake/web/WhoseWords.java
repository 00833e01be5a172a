package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Whereabouts.Unlock;
import se.samsyn.socialservices.intake.FullReport;

/**
 * Whose a report is, where that is a question: nobody knew the district, or the child lives in another municipality.
 */
record WhoseWords(Frame frame, FullReport report) {

    @Nullable
    Whose card() {
        Reference reference = report.listed().reference();
        var position = report.position();
        if (!position.stage().isUndecided()) {
            return null;
        }
        var send = new Link(frame.t("intake.send-on.link"), Paths.otherMunicipality(reference));
        String sentTo = position.sentTo();
        if (sentTo != null) {
            return new Whose(
                    frame.t("intake.sent-on", sentTo),
                    frame.t("intake.sent-on.sentence"),
                    null,
                    List.of(
                            new Link(frame.t("intake.taker.link"), Paths.taker(reference)),
                            new Link(frame.t("intake.send-on.again"), Paths.otherMunicipality(reference))));
        }
        if (position.triage()) {
            String why = "intake.triage." + Words.code(report.sent().routing());
            return new Whose(
                    frame.t("intake.triage"),
                    frame.t(why) + " " + frame.t("intake.triage.sentence"),
                    Paths.report(reference) + "/var",
                    List.of(new Link(frame.t("intake.transfer.link"), Paths.transfer(reference)), send));
        }
        return report.sent().routing() == Routing.OTHER_MUNICIPALITY ? elsewhere(send) : null;
    }

    private Whose elsewhere(Link send) {
        String lives = report.sent().content().child().municipality().unlock(Unlock.SENDING_IT_ON);
        return new Whose(frame.t("intake.elsewhere", lives), frame.t("intake.elsewhere.sentence"), null, List.of(send));
    }
}
