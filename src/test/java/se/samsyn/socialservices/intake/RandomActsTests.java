package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import se.samsyn.SamsynTest;
import se.samsyn.TestClock;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.feedback.Channel;

/**
 * Whatever is done with a report, by whom and in what order, and however the clock moves: it takes no step that is not
 * drawn here, and there is always one unit that is responsible, or the municipality that has taken it. Two hundred
 * reports in each run of the suite; {@code mvn test -Dtest=RandomActsTests -Djqwik.tries.default=10000} plays the
 * whole.
 */
@SamsynTest
class RandomActsTests {
    private static final int LONGEST = 14;
    private static final int HOURS = 60;
    private static final Set<String> UNDECIDED = Set.of("RECEIVED", "PROTECTION_ASSESSED", "IN_PRELIMINARY_ASSESSMENT");

    /** Drawn by hand from the law and the plan, and not from the program's own table. */
    private static final Set<String> STEPS = Set.of(
            "RECEIVED PROTECTION_ASSESSED",
            "RECEIVED IN_PRELIMINARY_ASSESSMENT",
            "PROTECTION_ASSESSED IN_PRELIMINARY_ASSESSMENT",
            "PROTECTION_ASSESSED DECIDED",
            "IN_PRELIMINARY_ASSESSMENT DECIDED");

    private static final Set<String> ENDS = Set.of("TRANSFERRED", "TAKEN_BY_MUNICIPALITY");

    @Autowired
    private IncomingReports reports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Wall wall;

    @Autowired
    private Crossings crossings;

    @Autowired
    private TestClock clock;

    private final List<Town> towns = new ArrayList<>();

    RandomActsTests() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        towns.add(Town.entered(organisations));
        towns.add(Town.entered(organisations));
    }

    /**
     * @param who from the responsible unit if there is one: its social workers, its manager, the out-of-hours worker,
     *     or somebody at the other unit
     * @param hours that pass before it
     */
    record Deed(Who who, Kind kind, int hours) {}

    enum Who {
        WORKER,
        NOT_QUALIFIED,
        MANAGER,
        AT_NIGHT,
        ELSEWHERE
    }

    enum Kind {
        TAKE,
        CONFIRM,
        NOTE,
        ASSESS_NO_NEED,
        ASSESS_NEED,
        BEGIN,
        EXTEND,
        DECIDE_OPENED,
        DECIDE_NOT_OPENED,
        GIVE_OUTCOME,
        HAND_OVER,
        ASK_FOR_MORE,
        TRANSFER,
        TRANSFER_TO_ITSELF,
        KEEP,
        SEND_TO_MUNICIPALITY,
        RECORD_TAKER,
        LEAVE_TO_NIGHT,
        HAND_BACK
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        // Most is done by those whose it is.
                        Arbitraries.frequency(
                                Tuple.of(6, Who.WORKER),
                                Tuple.of(5, Who.MANAGER),
                                Tuple.of(1, Who.NOT_QUALIFIED),
                                Tuple.of(2, Who.AT_NIGHT),
                                Tuple.of(1, Who.ELSEWHERE)),
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, HOURS))
                .as(Deed::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(LONGEST);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyStepIsDrawnAndOneUnitIsAlwaysResponsible(@ForAll("deeds") List<Deed> deeds) {
        clock.set("2026-11-17T10:05");
        Reference reference = towns.getFirst().report(wall, crossings, Reason.ABSENCE);
        Map<Town, String> before = stages(reference);
        for (Deed deed : deeds) {
            clock.move(Duration.ofHours(deed.hours()));
            Town responsible = responsible(before);
            act(reference, deed, responsible == null ? towns.getFirst() : responsible);

            Map<Town, String> after = stages(reference);
            isDrawn(before, after);
            assertThat(responsible(after) == null)
                    .as("nobody is responsible only when another municipality is: %s", after)
                    .isEqualTo(after.containsValue("TAKEN_BY_MUNICIPALITY"));
            before = after;
        }
    }

    private void act(Reference reference, Deed deed, Town responsible) {
        Town other = towns.get(1 - towns.indexOf(responsible));
        SocialActor actor = switch (deed.who()) {
            case WORKER -> responsible.tore();
            case NOT_QUALIFIED -> responsible.nils();
            case MANAGER -> responsible.petra();
            case AT_NIGHT -> responsible.jonna();
            case ELSEWHERE -> other.tore();
        };
        try {
            reports.act(actor, reference, act(deed.kind(), responsible, other));
        } catch (Missing | Denied | MovedOn notTheirs) {
            // Nothing is changed by it, which the stages show.
        }
    }

    private Act act(Kind kind, Town responsible, Town other) {
        LocalDate today = Dates.localDate(clock.instant());
        return switch (kind) {
            case TAKE -> new Act.Take();
            case CONFIRM -> new Act.Confirm(Channel.SAMSYN);
            case NOTE -> new Act.AddNote("Anteckning");
            case ASSESS_NO_NEED -> new Act.AssessProtection(false, "Ingen fara nu.");
            case ASSESS_NEED -> new Act.AssessProtection(true, "Barnet kan inte gå hem.");
            case BEGIN -> new Act.BeginPreliminaryAssessment();
            case EXTEND -> new Act.Extend(today.plusDays(20), "Barnet är på sjukhus.");
            case DECIDE_OPENED -> new Act.Decide(Outcome.OPENED, "Behöver utredas.", null);
            case DECIDE_NOT_OPENED -> new Act.Decide(Outcome.NOT_OPENED, "Inget stöd behövs.", null);
            case GIVE_OUTCOME -> new Act.GiveOutcome(Channel.TELEPHONE);
            case HAND_OVER -> new Act.HandOver(new CaseNumber("SN 2026-14"), 0);
            case ASK_FOR_MORE -> new Act.RequestCompletion(Set.of(CompletionTopic.ATTENDANCE));
            case TRANSFER -> new Act.Transfer(other.intake(), "Barnet bor där.");
            case TRANSFER_TO_ITSELF -> new Act.Transfer(responsible.intake(), "Barnet bor här.");
            case KEEP -> new Act.Keep();
            case SEND_TO_MUNICIPALITY -> new Act.SendToMunicipality("Storåkers kommun", SendingWay.LETTER, "");
            case RECORD_TAKER ->
                new Act.RecordTaker(new Taker("Siv Storåker", "Mottagningen", "08-465 004 77", clock.instant(), ""));
            case LEAVE_TO_NIGHT -> new Act.LeaveToOutOfHours("Titta till barnet.");
            case HAND_BACK -> new Act.HandBack("Lugn natt.");
        };
    }

    /** Where the report stands in each town that has it. */
    private Map<Town, String> stages(Reference reference) {
        Map<Town, String> stages = new LinkedHashMap<>();
        for (Town town : towns) {
            wall.social(
                            SocialActor.job("test", town.board()),
                            transaction -> transaction
                                    .sql("select stage from intake.report where reference = ?")
                                    .param(reference.value())
                                    .query(String.class)
                                    .optional())
                    .ifPresent(stage -> stages.put(town, stage));
        }
        return stages;
    }

    private static @Nullable Town responsible(Map<Town, String> stages) {
        List<Town> responsible = stages.entrySet().stream()
                .filter(entry -> !ENDS.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(responsible)
                .as("two units are never responsible: %s", stages)
                .hasSizeLessThan(2);
        return responsible.isEmpty() ? null : responsible.getFirst();
    }

    private void isDrawn(Map<Town, String> before, Map<Town, String> after) {
        for (Town town : towns) {
            Town other = towns.get(1 - towns.indexOf(town));
            String from = before.get(town);
            String to = after.get(town);
            if (Objects.equals(from, to)) {
                continue;
            }
            boolean comesHere = from == null || from.equals("TRANSFERRED");
            if (comesHere) {
                assertThat(List.of(String.valueOf(before.get(other)), String.valueOf(after.get(other))))
                        .as("it comes as it stood where it was")
                        .containsExactly(to, "TRANSFERRED");
            } else if (ENDS.contains(to)) {
                assertThat(UNDECIDED).as("leads to %s", to).contains(from);
            } else {
                assertThat(STEPS).contains(from + " " + to);
            }
        }
    }
}
