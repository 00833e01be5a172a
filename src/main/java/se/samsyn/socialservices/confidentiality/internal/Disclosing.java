package se.samsyn.socialservices.confidentiality.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.DisclosureId;
import se.samsyn.exchange.crossing.SocialMessage.Disclosure;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.Assessment;
import se.samsyn.socialservices.confidentiality.Refusal;
import se.samsyn.socialservices.confidentiality.Verdict;

/** Lets the school know one thing, after it has been assessed (S14). */
@Component
class Disclosing {
    private final Opening opening;
    private final ConsentLaw law;
    private final Crossings crossings;

    Disclosing(Opening opening, ConsentLaw law, Crossings crossings) {
        this.opening = opening;
        this.law = law;
        this.crossings = crossings;
    }

    Tried disclose(SocialTransaction transaction, Reference reference, Assessment assessment) {
        Opened opened = opening.open(transaction, reference, "confidentiality.disclose");
        Place place = opened.place();
        if (place == null) {
            return Tried.refused(opened.shut().orElseThrow());
        }
        List<StoredConsent> people = ConsentStore.lock(transaction, opened.id());
        Alone alone = opening.alone(opened, people);
        boolean isOwn = assessment.verdict() == Verdict.WITH_OWN_CONSENT;
        Agreement agreement = isOwn ? alone.agreement() : Agreement.of(people, opened.today());
        boolean byConsent = assessment.verdict().restsOnConsent();
        if (byConsent && !agreement.items().contains(assessment.item())) {
            return Tried.refused(
                    isOwn ? Objects.requireNonNullElse(alone.not(), Refusal.OWN_MISSING) : Refusal.CONSENT_MISSING);
        }
        UUID id = Uuid7.at(transaction.now());
        DisclosureStore.insertAssessment(
                transaction, opened.id(), id, assessment, law.ofAssessment(assessment.verdict(), opened.today()));
        if (!assessment.verdict().letsOut()) {
            return Tried.done(List.of());
        }
        LocalDate last = byConsent ? lastDay(opened, agreement) : law.latest(opened.today());
        Instant until = last.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        DisclosureStore.insert(
                transaction,
                new DisclosureStore.New(
                        opened.id(), id, place.school(), assessment.text(), until, assessment.verdict()));
        return Tried.done(List.of(crossings.send(
                transaction,
                place.school(),
                new Disclosure(
                        opened.report().listed().id(),
                        new DisclosureId(id),
                        transaction.now(),
                        assessment.item(),
                        assessment.text(),
                        until,
                        opened.report().position().me()))));
    }

    /** From the day on which the young person must agree too, nothing stands that they have not agreed to. */
    private LocalDate lastDay(Opened opened, Agreement agreement) {
        LocalDate comesOfAge = People.comesOfAge(opened.content().child(), law.age(opened.today()));
        return comesOfAge.isAfter(opened.today()) && !comesOfAge.isAfter(agreement.until())
                ? comesOfAge.minusDays(1)
                : agreement.until();
    }
}
