package se.samsyn.socialservices.confidentiality.web;

import java.time.Instant;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.page.Texts;
import se.samsyn.socialservices.confidentiality.Matter.Disclosed;
import se.samsyn.socialservices.confidentiality.web.ConsentPage.DisclosedCard;

/** What became of one disclosure, in words. */
final class DisclosedCards {
    private DisclosedCards() {}

    static DisclosedCard card(Frame frame, Disclosed one) {
        Instant now = frame.dates().now();
        String until = frame.dates().datedDay(Dates.localDate(one.until()).minusDays(1));
        String note = frame.t(
                "confidentiality.disclosed.by",
                Texts.capital(frame.dates().dayAndTime(one.at())),
                Words.by(frame, one.by()),
                frame.t(one.verdict().text()),
                until);
        return new DisclosedCard(frame.t(one.item().text()), one.text(), tag(frame, one, now), note);
    }

    /** Nothing is called done at the school that has not reached it. */
    private static Tag tag(Frame frame, Disclosed one, Instant now) {
        if (one.ended() != null) {
            return one.arrived()
                    ? new Tag(Tag.Kind.MINOR, frame.t("confidentiality.disclosed.ended"))
                    : new Tag(Tag.Kind.LATE, frame.t("confidentiality.disclosed.ending"));
        }
        if (!one.until().isAfter(now)) {
            return new Tag(Tag.Kind.MINOR, frame.t("confidentiality.disclosed.out"));
        }
        return one.arrived()
                ? new Tag(Tag.Kind.DONE, frame.t("confidentiality.disclosed.there"))
                : new Tag(Tag.Kind.WAITING, frame.t("confidentiality.disclosed.underway"));
    }
}
