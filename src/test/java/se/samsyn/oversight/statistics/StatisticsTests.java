package se.samsyn.oversight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataAccessException;
import se.samsyn.exchange.crossing.AgeBand;
import se.samsyn.exchange.crossing.AggregateFact;
import se.samsyn.exchange.crossing.AggregateFact.Standing;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StatisticsTests {
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(1500);

    @Autowired
    private Statistics statistics;

    @Autowired
    private Crossings crossings;

    @Autowired
    private Wall wall;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Clock clock;

    /** A board and a year that no other test counts in. */
    private final AuthorityId board = new AuthorityId(Uuid7.at(Instant.EPOCH));

    private final int year = NEXT_YEAR.getAndIncrement();

    @BeforeEach
    void registerBoard() {
        organisations.register(
                CommonActor.job("test", board),
                List.of(new Authority(
                        board, AuthorityKind.DISTRICT_BOARD, "Nämnd " + board, Period.from(LocalDate.of(1400, 1, 1)))));
    }

    @Test
    void newReportIsCountedInTheTransactionThatReceivedIt() {
        state(fact(Sex.GIRL, null, Standing.UNDECIDED));

        assertThat(figures()).isEqualTo(new Figures(1, 0, 0, 0));
    }

    @Test
    void decisionMovesTheReportInTheYearItCame() {
        state(fact(Sex.GIRL, null, Standing.UNDECIDED));
        state(fact(Sex.GIRL, Standing.UNDECIDED, Standing.OPENED));

        assertThat(figures()).isEqualTo(new Figures(1, 1, 1, 0));
        assertThat(cells().keySet()).allMatch(cell -> cell.endsWith(" OPENED"));
    }

    @Test
    void reportJoinedToAnOngoingInvestigationIsNotOpened() {
        state(fact(Sex.BOY, null, Standing.UNDECIDED));
        state(fact(Sex.BOY, Standing.UNDECIDED, Standing.ONGOING));

        assertThat(figures()).isEqualTo(new Figures(1, 0, 0, 0));
    }

    @Test
    void childOfUnknownSexIsOpenedButNeitherGirlNorBoy() {
        state(fact(Sex.UNKNOWN, null, Standing.OPENED));

        assertThat(figures()).isEqualTo(new Figures(1, 1, 0, 0));
        assertThat(figures().openedOfUnknownSex()).isEqualTo(1);
    }

    @Test
    void actThatFailsHasNotMovedAnyFigure() {
        assertThatThrownBy(() -> wall.social(SocialActor.job("test", board), transaction -> {
                    crossings.state(transaction, fact(Sex.GIRL, null, Standing.UNDECIDED));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");

        assertThat(cells()).isEmpty();
    }

    @Test
    void reportCannotBeMovedFromWhereItWasNeverCounted() {
        assertThatThrownBy(() -> state(fact(Sex.GIRL, Standing.UNDECIDED, Standing.OPENED)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("not counted where it is said to have stood");
        assertThat(cells()).isEmpty();
    }

    @Test
    void boardCountsForNobodyElse() {
        var stranger = SocialActor.job("test", new AuthorityId(Uuid7.at(Instant.EPOCH)));

        assertThatThrownBy(() -> wall.social(stranger, transaction -> {
                    crossings.state(transaction, fact(Sex.GIRL, null, Standing.UNDECIDED));
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("a board counts its own reports only");
    }

    @Test
    void socialServicesCountButReadNothing() {
        var job = SocialActor.job("test", board);

        for (String table : List.of("summary", "summary_by_reason", "summary_by_year", "population", "earlier_year")) {
            assertThatThrownBy(() -> wall.social(
                            job,
                            transaction -> transaction
                                    .sql("select count(*) from statistics." + table)
                                    .query(Long.class)
                                    .single()))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobodyButSocialServicesCounts() {
        String call = "select statistics.count_fact('%s', date '2014-01-01', 'GIRL', 'UNKNOWN', 'school', '{}', null,"
                + " 'OPENED')";

        assertThatThrownBy(() -> wall.common(
                        CommonActor.job("test", board),
                        transaction -> transaction
                                .sql(call.formatted(board))
                                .query((row, number) -> true)
                                .single()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> wall.school(
                        SchoolActor.job("test", board),
                        transaction -> transaction
                                .sql(call.formatted(board))
                                .query((row, number) -> true)
                                .single()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void everyReasonIsCountedOnceHoweverManyAReportHas() {
        state(fact(Sex.GIRL, null, Standing.OPENED));

        assertThat(statistics.reasons(CommonActor.job("test", board), year))
                .containsExactlyInAnyOrder(
                        new ReasonCount(Reason.ABSENCE, 1, 1), new ReasonCount(Reason.VIOLENCE, 1, 1));
    }

    @Test
    void recountFindsNothingWhenTheCellsAreRight() {
        state(fact(Sex.GIRL, null, Standing.UNDECIDED));
        state(fact(Sex.GIRL, Standing.UNDECIDED, Standing.OPENED));
        state(fact(Sex.GIRL, null, Standing.OPENED));

        assertThat(statistics.compare(CommonActor.job("test", board), board, recounted(Sex.GIRL, 2)))
                .isEmpty();
    }

    @Test
    void recountFindsEveryCellThatIsWrong() {
        state(fact(Sex.GIRL, null, Standing.OPENED));

        List<Deviation> deviations = statistics.compare(CommonActor.job("test", board), board, recounted(Sex.BOY, 1));

        assertThat(deviations)
                .extracting(Deviation::cell)
                .containsExactlyInAnyOrder(
                        "summary " + year + "-03 GIRL FROM_6_TO_12 school OPENED",
                        "summary " + year + "-03 BOY FROM_6_TO_12 school OPENED",
                        "summary_by_year " + year + " GIRL OPENED",
                        "summary_by_year " + year + " BOY OPENED");
    }

    @Test
    void manyAtOnceLoseNothing() {
        int each = 40;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<Void>> both = new ArrayList<>();
            for (Sex sex : List.of(Sex.GIRL, Sex.BOY)) {
                both.add(CompletableFuture.runAsync(
                        () -> {
                            for (int round = 0; round < each; round++) {
                                state(fact(sex, null, Standing.UNDECIDED));
                                state(fact(Sex.GIRL, null, Standing.NOT_OPENED));
                                state(fact(sex, Standing.UNDECIDED, Standing.OPENED));
                            }
                        },
                        threads));
            }
            both.forEach(CompletableFuture::join);
        }

        assertThat(figures()).isEqualTo(new Figures(4 * each, 2 * each, each, each));
    }

    @Test
    void schoolSeesNoFigureOfAYearThatStillMoves() {
        int running = LocalDate.now(clock).getYear();
        state(new AggregateFact(
                board,
                LocalDate.of(running, 1, 1),
                Sex.GIRL,
                AgeBand.UNKNOWN,
                "school",
                Set.of(),
                null,
                Standing.OPENED));

        assertThat(statistics.yearly(CommonActor.job("test", board), running).running())
                .isTrue();
        YearlyFigures seen = statistics.yearly(principal(), running);
        assertThat(seen.running()).isFalse();
        assertThat(seen.years()).extracting(YearFigures::year).doesNotContain(running);
        assertThat(seen.choices()).doesNotContain(running);
    }

    @Test
    void schoolSeesNoCellThatCouldBeAChild() {
        state(fact(Sex.GIRL, null, Standing.OPENED));

        assertThat(statistics.yearly(principal(), year).boards())
                .extracting(BoardFigures::masked)
                .containsExactly(true);
        assertThat(statistics
                        .yearly(principal(), year)
                        .boards()
                        .getFirst()
                        .year()
                        .figures())
                .isEqualTo(new Figures(1, 0, 0, 0));
        assertThat(statistics.yearly(CommonActor.job("test", board), year).boards())
                .extracting(BoardFigures::masked)
                .containsExactly(false);
    }

    @Test
    void teacherHasNoGroundToReadTheFigures() {
        var teacher = new SchoolActor(
                new PersonId(Uuid7.at(Instant.EPOCH)),
                board,
                new UnitId(Uuid7.at(Instant.EPOCH)),
                Role.REPORTER,
                new Signature("Lova Lärarsson", "teacher"));

        assertThatThrownBy(() -> statistics.yearly(teacher, null)).isInstanceOf(Denied.class);
    }

    private void state(AggregateFact fact) {
        wall.social(SocialActor.job("test", board), transaction -> {
            crossings.state(transaction, fact);
            return true;
        });
    }

    private AggregateFact fact(Sex sex, @Nullable Standing before, Standing after) {
        return new AggregateFact(
                board,
                LocalDate.of(year, 3, 14),
                sex,
                AgeBand.FROM_6_TO_12,
                "school",
                Set.of(Reason.ABSENCE, Reason.VIOLENCE),
                before,
                after);
    }

    private Recounted recounted(Sex sex, long reports) {
        var month = YearMonth.of(year, 3);
        return new Recounted(
                Map.of(new Recounted.Cell(month, sex, AgeBand.FROM_6_TO_12, "school", Standing.OPENED), reports),
                Map.of(
                        new Recounted.ReasonCell(month, Reason.ABSENCE, Standing.OPENED), reports,
                        new Recounted.ReasonCell(month, Reason.VIOLENCE, Standing.OPENED), reports));
    }

    private Figures figures() {
        return statistics
                .yearly(CommonActor.job("test", board), year)
                .years()
                .getLast()
                .figures();
    }

    private Map<String, Long> cells() {
        return statistics.compare(CommonActor.job("test", board), board, new Recounted(Map.of(), Map.of())).stream()
                .collect(Collectors.toMap(Deviation::cell, Deviation::counted));
    }

    private SchoolActor principal() {
        return new SchoolActor(
                new PersonId(Uuid7.at(Instant.EPOCH)),
                board,
                new UnitId(Uuid7.at(Instant.EPOCH)),
                Role.PRINCIPAL,
                new Signature("Rakel Rektorsson", "principal"));
    }
}
