package se.samsyn.socialservices.intake.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Role;
import se.samsyn.socialservices.intake.Deadlines;
import se.samsyn.socialservices.intake.Supplement.Mark;
import se.samsyn.socialservices.intake.internal.StoredReport.Receipt;
import se.samsyn.socialservices.intake.internal.StoredReport.Standing;

/** What the rule table says about the clocks of a report. A clock starts at receipt, never at assignment. */
@Component
class IntakeLaw {
    private final Rules rules;

    IntakeLaw(Rules rules) {
        this.rules = rules;
    }

    /** @param outOfHours in whose inbox it stands too */
    Standing standing(Receipt receipt, Unit unit, @Nullable UnitId outOfHours) {
        return new Standing(
                new IntakeState.Received(),
                null,
                deadlines(receipt.at(), receipt.reachable(), unit.hours()),
                outOfHours,
                receipt.routing().leavesToTriage(),
                null);
    }

    /** The out-of-hours unit that reads for this one at that moment; null while it is open itself. */
    @Nullable
    UnitId readsNow(Unit unit, Instant at) {
        var outOfHours = unit.outOfHours();
        return outOfHours == null || rules.calendar().isOpen(unit.hours(), at) ? null : outOfHours.unit();
    }

    /** What is owed from receipt on. */
    Deadlines deadlines(Instant receivedAt, boolean reachable, OpeningHours hours) {
        LocalDate day = Dates.localDate(receivedAt);
        return new Deadlines(
                reachable ? workingDaysAfter(day, RuleKey.CONFIRMATION_TARGET, hours) : null,
                rules.calendar().endOfDay(hours, receivedAt),
                receivedAt.plus(Duration.ofHours(
                        rule(RuleKey.PROTECTION_ALARM_HOURS, day).number())),
                decideBy(day, hours),
                null,
                null);
    }

    /** The duties behind those deadlines, each with the version of the rule that gave it. */
    List<Duty> duties(StoredReport report, OpeningHours hours) {
        var receipt = report.receipt();
        var deadlines = report.now().deadlines();
        List<Duty> duties = new ArrayList<>();
        var owing = new Owing(receipt, duties);
        owing.add(Owed.CONFIRM, deadlines.confirm(), null, rule(RuleKey.CONFIRMATION_TARGET, receipt.on()));
        owing.add(Owed.ASSESS, deadlines.assess(), deadlines.alarm(), rule(RuleKey.PROTECTION_SAME_DAY, receipt.on()));
        owing.add(Owed.DECIDE, deadlines.decide(), null, rule(RuleKey.PRELIMINARY_DAYS, receipt.on()));
        if (report.now().triage()) {
            Rule target = rule(RuleKey.TRIAGE_TARGET, receipt.on());
            owing.add(Owed.DISTRIBUTE, workingDaysAfter(receipt.on(), RuleKey.TRIAGE_TARGET, hours), null, target);
        }
        if (report.now().sentTo() != null) {
            duties.add(takerDuty(report, hours));
        }
        return duties;
    }

    /** On the report's own clock: sending it somewhere gives nobody more time. Where no days are counted, at once. */
    Duty takerDuty(StoredReport report, OpeningHours hours) {
        var receipt = report.receipt();
        Instant decide = report.now().deadlines().decide();
        return duty(
                receipt,
                Owed.RECORD_TAKER,
                decide == null ? rules.calendar().endOfDay(hours, receipt.at()) : decide,
                null,
                rule(RuleKey.PRELIMINARY_DAYS, receipt.on()));
    }

    List<String> receiptRules(LocalDate receivedOn) {
        return List.of(
                rule(RuleKey.REPORT_DUTY, receivedOn).reference(),
                rule(RuleKey.PROTECTION_SAME_DAY, receivedOn).reference(),
                rule(RuleKey.PRELIMINARY_DAYS, receivedOn).reference());
    }

    /** How many days the preliminary assessment may take; none before 2013. */
    OptionalInt preliminaryDays(LocalDate receivedOn) {
        return rule(RuleKey.PRELIMINARY_DAYS, receivedOn).limit();
    }

    /** The last day of a preliminary assessment that nobody has extended. To be asked only where days are counted. */
    LocalDate firstLimit(LocalDate receivedOn) {
        return receivedOn.plusDays(preliminaryDays(receivedOn).orElseThrow());
    }

    /** Local target: the law that lets the time be extended names no longest time. */
    LocalDate lastExtension(LocalDate receivedOn) {
        return firstLimit(receivedOn)
                .plusDays(rule(RuleKey.EXTENSION_LIMIT, receivedOn).number());
    }

    /** Violence against a child, or seen by one, is no matter for an assessment of whether to investigate. */
    boolean violenceOpensAtOnce(StoredReport report) {
        return rule(RuleKey.VIOLENCE_OPENS_AT_ONCE, report.receipt().on()).allows()
                && (report.child().reasons().contains(Reason.VIOLENCE)
                        || report.child().reasons().contains(Reason.SEXUAL_ABUSE));
    }

    /** Local target: soon after the decision, and never after day 15 unless the time was lawfully extended. */
    Duty outcomeDuty(Receipt receipt, Instant decidedAt, boolean extended, OpeningHours hours) {
        LocalDate day = Dates.localDate(decidedAt);
        Rule target = rule(RuleKey.OUTCOME_TARGET, day);
        LocalDate soon = rules.calendar().plusWorkingDays(day, target.number());
        LocalDate last = receipt.on()
                .plusDays(rule(RuleKey.OUTCOME_NEVER_AFTER_DAY, receipt.on()).number());
        LocalDate due = extended || soon.isBefore(last) ? soon : last;
        return duty(receipt, Owed.OUTCOME, at(due, hours), null, target);
    }

    /** Local target: no law says how soon what is decided stands in the case file. */
    Duty handOverDuty(Receipt receipt, LocalDate decidedOn, OpeningHours hours) {
        Rule target = rule(RuleKey.HAND_OVER_TARGET, decidedOn);
        LocalDate due = rules.calendar().plusWorkingDays(decidedOn, target.number());
        return duty(receipt, Owed.HAND_OVER, at(due, hours), null, target);
    }

    /** Local target, counted from when the school sent it. */
    Duty supplementDuty(Receipt receipt, StoredSupplement supplement, OpeningHours hours) {
        LocalDate day = Dates.localDate(supplement.sentAt());
        Rule target = rule(RuleKey.SUPPLEMENT_TARGET, day);
        boolean judged = supplement.mark() == Mark.TO_JUDGE;
        return new Duty(
                Uuid7.at(supplement.sentAt()),
                receipt.unit(),
                judged ? Owed.JUDGE_SUPPLEMENT : Owed.READ_SUPPLEMENT,
                receipt.id().value(),
                judged ? Role.INTAKE_MANAGER : Role.INTAKE_WORKER,
                workingDaysAfter(day, RuleKey.SUPPLEMENT_TARGET, hours),
                null,
                target.reference());
    }

    /**
     * The first day of decision from which a report that led to no investigation may be found; empty when the law of
     * today lets none be. The stricter reading: what was decided under a law that let nobody search for it stays so.
     */
    Optional<LocalDate> foundWithoutInvestigationSince(LocalDate today) {
        return rules.all().stream()
                .filter(rule -> rule.key() == RuleKey.SEARCH_WITHOUT_INVESTIGATION)
                .filter(rule -> !rule.period().from().isAfter(today))
                .takeWhile(Rule::allows)
                .map(rule -> rule.period().from())
                .reduce((later, earlier) -> earlier);
    }

    Rule rule(RuleKey key, LocalDate day) {
        return rules.inForce(key, day);
    }

    String reference(RuleKey key, LocalDate day) {
        return rule(key, day).reference();
    }

    /** The end of a day at the unit. */
    Instant at(LocalDate day, OpeningHours hours) {
        return rules.calendar().endOf(day, hours);
    }

    private @Nullable Instant decideBy(LocalDate receivedOn, OpeningHours hours) {
        OptionalInt days = preliminaryDays(receivedOn);
        return days.isPresent() ? at(receivedOn.plusDays(days.getAsInt()), hours) : null;
    }

    private Instant workingDaysAfter(LocalDate day, RuleKey key, OpeningHours hours) {
        return at(rules.calendar().plusWorkingDays(day, rule(key, day).number()), hours);
    }

    private static Duty duty(Receipt receipt, String kind, Instant due, @Nullable Instant alarm, Rule rule) {
        UUID id = Uuid7.at(receipt.at());
        return new Duty(
                id, receipt.unit(), kind, receipt.id().value(), Role.INTAKE_WORKER, due, alarm, rule.reference());
    }

    private record Owing(Receipt receipt, List<Duty> duties) {
        void add(String kind, @Nullable Instant due, @Nullable Instant alarm, Rule rule) {
            if (due != null) {
                duties.add(duty(receipt, kind, due, alarm, rule));
            }
        }
    }
}
