package se.samsyn.socialservices.intake;

import java.time.Instant;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.socialservices.feedback.Channel;

/**
 * A report that did not come through Samsyn.
 *
 * @param id made when the form is shown, so that it is one report however often it is sent
 * @param receivedAt when the authority got it, which is when the clock began
 * @param reporterKind code of a kind of reporter that the rules of that day know
 * @param place the reporter's workplace; empty for a private person
 * @param anonymous when true nothing about the reporter is kept, not even the name
 */
public record Registration(
        ReportId id,
        Channel channel,
        Instant receivedAt,
        String reporterKind,
        String place,
        boolean anonymous,
        ReportContent content) {
    private static final ReportContent.Reporter NOBODY = new ReportContent.Reporter("", "", "", "", "");

    public Registration {
        if (channel == Channel.SAMSYN) {
            throw new IllegalArgumentException("What comes through Samsyn is received, not registered");
        }
        if (anonymous && !(content.reporter().equals(NOBODY) && place.isEmpty())) {
            throw new IllegalArgumentException("Nothing may be kept about somebody who wants to be unknown");
        }
    }
}
