package se.samsyn.socialservices.confidentiality.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Role;
import se.samsyn.socialservices.confidentiality.Verdict;
import se.samsyn.socialservices.intake.AfterDecision;

/** What the rule table says about consent and disclosure. */
@Component
class ConsentLaw implements AfterDecision {
    static final String ASK = "confidentiality.ask";
    static final String HAND_CODE = "confidentiality.hand_code";

    private final Rules rules;

    ConsentLaw(Rules rules) {
        this.rules = rules;
    }

    /**
     * Suitable is every case that goes on and that a school has reported (S29): where no investigation is opened there
     * is little to let the school know, and whoever wants to may ask all the same.
     */
    @Override
    public List<Duty> owes(Decision decision) {
        return decision.fromSchool() && decision.outcome() != Outcome.NOT_OPENED
                ? List.of(toAsk(decision.report(), decision.unit(), decision.at()))
                : List.of();
    }

    Duty toAsk(ReportId report, Unit unit, Instant at) {
        return duty(ASK, RuleKey.CONSENT_ASK_TARGET, report, unit, at);
    }

    /** Somebody has tried a code too often. */
    Duty lockedCode(ReportId report, Unit unit, Instant at) {
        return duty(HAND_CODE, RuleKey.CODE_TARGET, report, unit, at);
    }

    int age(LocalDate day) {
        return rules.inForce(RuleKey.CONSENT_AGE, day).number();
    }

    /** Whether it is certain that the child is old enough to let out what is their own alone. */
    boolean mayDecideAlone(ReportContent.Child child, LocalDate day) {
        return People.isSurely(
                child, day, rules.inForce(RuleKey.DISCLOSURE_OWN_CONSENT, day).number());
    }

    /** Local target. */
    LocalDate latest(LocalDate day) {
        return day.plusDays(rules.inForce(RuleKey.CONSENT_LIMIT, day).number());
    }

    List<String> ofConsent(LocalDate day) {
        return references(day, RuleKey.CONSENT_AGE, RuleKey.CONSENT_LIMIT);
    }

    List<String> ofAssessment(Verdict verdict, LocalDate day) {
        return switch (verdict) {
            case WITH_CONSENT -> references(day, RuleKey.DISCLOSURE_CONSENT, RuleKey.CONSENT_AGE);
            case WITH_OWN_CONSENT -> references(day, RuleKey.DISCLOSURE_OWN_CONSENT);
            case WITHOUT_DETRIMENT, NOT -> references(day, RuleKey.DISCLOSURE_NO_DETRIMENT);
        };
    }

    private List<String> references(LocalDate day, RuleKey... keys) {
        return List.of(keys).stream()
                .map(key -> rules.inForce(key, day).reference())
                .toList();
    }

    private Duty duty(String kind, RuleKey target, ReportId report, Unit unit, Instant at) {
        LocalDate day = Dates.localDate(at);
        Rule rule = rules.inForce(target, day);
        LocalDate due = rules.calendar().plusWorkingDays(day, rule.number());
        return new Duty(
                Uuid7.at(at),
                unit.id(),
                kind,
                report.value(),
                Role.INTAKE_WORKER,
                rules.calendar().endOf(due, unit.hours()),
                null,
                rule.reference());
    }
}
