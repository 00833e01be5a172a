package se.samsyn.socialservices.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.socialservices.confidentiality.OldConsents.Last;
import se.samsyn.socialservices.intake.OldReport;
import se.samsyn.socialservices.retention.Verdict.Until;
import se.samsyn.socialservices.retention.internal.Weighed.Elsewhere;

/**
 * Whatever happens to a report and its consents, in whatever order and on whatever day: it is out of time exactly when
 * it is drawn so here, which is never while anything is under way. Two hundred lives in each run of the suite;
 * {@code mvn test -Dtest=RandomRetentionTests -Djqwik.tries.default=100000} plays the whole.
 */
class RandomRetentionTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 17);
    private static final int LONGEST = 25;
    private static final int FOUR_YEARS = 1_461;
    private static final int THIRTY = 30;
    private static final Set<Integer> FOR_RESEARCH = Set.of(5, 15, 25);
    private static final RetentionLaw LAW = SomeLaw.withPeriodWithoutInvestigation(null);

    enum Kind {
        NOTE,
        DUTY_BEGINS,
        DUTY_DONE,
        MESSAGE_SENT,
        MESSAGE_ARRIVES,
        SCHOOL_ADDS,
        ADDITION_READ,
        OPENED_IN_EMERGENCY,
        OPENING_REVIEWED,
        CONSENT_ASKED,
        CONSENT_ENDED,
        NOTHING
    }

    /** @param days that pass before it @param until so many days from then */
    record Deed(Kind kind, int days, int until) {}

    record Life(
            String municipality,
            @Nullable LocalDate born,
            @Nullable Outcome outcome,
            List<Deed> deeds) {}

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<Deed> deed = Combinators.combine(
                        // What is begun is ended as often, and mostly nothing happens.
                        Arbitraries.frequency(
                                Tuple.of(1, Kind.NOTE),
                                Tuple.of(1, Kind.DUTY_BEGINS),
                                Tuple.of(3, Kind.DUTY_DONE),
                                Tuple.of(1, Kind.MESSAGE_SENT),
                                Tuple.of(3, Kind.MESSAGE_ARRIVES),
                                Tuple.of(1, Kind.SCHOOL_ADDS),
                                Tuple.of(3, Kind.ADDITION_READ),
                                Tuple.of(1, Kind.OPENED_IN_EMERGENCY),
                                Tuple.of(3, Kind.OPENING_REVIEWED),
                                Tuple.of(1, Kind.CONSENT_ASKED),
                                Tuple.of(2, Kind.CONSENT_ENDED),
                                Tuple.of(12, Kind.NOTHING)),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(0, FOUR_YEARS))),
                        Arbitraries.integers().between(0, FOUR_YEARS))
                .as(Deed::new);
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(20, "0180"), Tuple.of(1, "0980"), Tuple.of(1, "1480"), Tuple.of(4, "1481")),
                        Arbitraries.integers()
                                .between(0, 19 * 366)
                                .map(days -> FIRST.minusDays(days))
                                .injectNull(0.05),
                        Arbitraries.of(Outcome.class).injectNull(0.2),
                        deed.list().ofMinSize(8).ofMaxSize(LONGEST))
                .as(Life::new);
    }

    /** What is under way, drawn by hand. */
    private static final class Drawn {
        private boolean owed;
        private boolean underway;
        private boolean unread;
        private boolean unreviewed;
        private LocalDate noted = FIRST;
        private @Nullable LocalDate asked;
        private LocalDate consentUntil = LocalDate.MIN;

        void does(Deed deed, LocalDate today) {
            switch (deed.kind()) {
                case NOTE -> noted = today;
                case DUTY_BEGINS -> owed = true;
                case DUTY_DONE -> owed = false;
                case MESSAGE_SENT -> underway = true;
                case MESSAGE_ARRIVES -> underway = false;
                case SCHOOL_ADDS -> {
                    unread = true;
                    noted = today;
                }
                case ADDITION_READ -> unread = false;
                case OPENED_IN_EMERGENCY -> unreviewed = true;
                case OPENING_REVIEWED -> unreviewed = false;
                case CONSENT_ASKED -> {
                    asked = today;
                    consentUntil = today.plusDays(deed.until());
                }
                case CONSENT_ENDED -> {
                    asked = asked == null ? null : today;
                    consentUntil = LocalDate.MIN;
                }
                case NOTHING -> {}
            }
        }

        boolean busy(LocalDate today) {
            return owed || underway || unread || unreviewed || !consentUntil.isBefore(today);
        }

        /** Five years from the last note in any room, and then to the end of the year after. */
        boolean isOld(LocalDate today) {
            LocalDate last = asked == null || asked.isBefore(noted) ? noted : asked;
            return today.plusDays(1).getYear() > last.getYear() + 5 + 1;
        }

        OldReport report(Life life) {
            return new OldReport(
                    new ReportId(new UUID(0, 1)),
                    Reference.of(Reference.Counter.SCHOOL, 1),
                    life.outcome(),
                    FIRST,
                    noted,
                    life.born(),
                    unread,
                    unreviewed);
        }

        Elsewhere elsewhere(LocalDate today) {
            return new Elsewhere(owed, underway, asked == null ? null : new Last(asked, !consentUntil.isBefore(today)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aReportIsOutOfTimeExactlyWhenItIsDrawnSo(@ForAll("lives") Life life) {
        var drawn = new Drawn();
        LocalDate today = FIRST;
        for (Deed deed : life.deeds()) {
            today = today.plusDays(deed.days());
            drawn.does(deed, today);
            var weighed = Weighed.of(drawn.report(life), drawn.elsewhere(today), List.of(life.municipality()), LAW);
            boolean out = weighed.verdict() instanceof Until until && until.isOutOn(today);

            assertThat(out)
                    .as("%s on %s: %s", life, today, weighed.verdict())
                    .isEqualTo(!drawn.busy(today) && drawn.isOld(today) && mayGo(life, today));
            assertThat(!out || FIRST.isBefore(LAW.firstTooYoung(today)))
                    .as("what is out is among what is looked at")
                    .isTrue();
        }
    }

    private static boolean mayGo(Life life, LocalDate today) {
        LocalDate born = life.born();
        boolean exempt = life.municipality().equals("0980")
                || life.municipality().equals("1480")
                || born == null
                || FOR_RESEARCH.contains(born.getDayOfMonth());
        boolean investigated = life.outcome() == Outcome.OPENED || life.outcome() == Outcome.ONGOING;
        return !exempt && (!investigated || Period.between(born, today).getYears() >= THIRTY);
    }
}
