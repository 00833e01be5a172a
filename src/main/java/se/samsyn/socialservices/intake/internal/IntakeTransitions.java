package se.samsyn.socialservices.intake.internal;

import static se.samsyn.socialservices.intake.Stage.DECIDED;
import static se.samsyn.socialservices.intake.Stage.IN_PRELIMINARY_ASSESSMENT;
import static se.samsyn.socialservices.intake.Stage.PROTECTION_ASSESSED;
import static se.samsyn.socialservices.intake.Stage.RECEIVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.Act.AddNote;
import se.samsyn.socialservices.intake.Act.AssessProtection;
import se.samsyn.socialservices.intake.Act.Assign;
import se.samsyn.socialservices.intake.Act.BeginPreliminaryAssessment;
import se.samsyn.socialservices.intake.Act.Confirm;
import se.samsyn.socialservices.intake.Act.Decide;
import se.samsyn.socialservices.intake.Act.Extend;
import se.samsyn.socialservices.intake.Act.GiveOutcome;
import se.samsyn.socialservices.intake.Act.HandBack;
import se.samsyn.socialservices.intake.Act.HandOver;
import se.samsyn.socialservices.intake.Act.JudgeSupplements;
import se.samsyn.socialservices.intake.Act.Keep;
import se.samsyn.socialservices.intake.Act.LeaveToOutOfHours;
import se.samsyn.socialservices.intake.Act.LiftConflict;
import se.samsyn.socialservices.intake.Act.MarkConflict;
import se.samsyn.socialservices.intake.Act.MarkProtected;
import se.samsyn.socialservices.intake.Act.ReadSupplements;
import se.samsyn.socialservices.intake.Act.RecordTaker;
import se.samsyn.socialservices.intake.Act.RequestCompletion;
import se.samsyn.socialservices.intake.Act.SendToMunicipality;
import se.samsyn.socialservices.intake.Act.Take;
import se.samsyn.socialservices.intake.Act.Transfer;
import se.samsyn.socialservices.intake.Refusal;
import se.samsyn.socialservices.intake.Stage;

/** The process as a table: what each act does at each stage, or why it is refused there. */
final class IntakeTransitions {
    private static final List<Row> TABLE = withEnds(Stream.of(
                    everywhere(Take.class),
                    everywhere(Assign.class),
                    everywhere(Confirm.class),
                    everywhere(AddNote.class),
                    everywhere(ReadSupplements.class),
                    everywhere(MarkConflict.class),
                    everywhere(LiftConflict.class),
                    everywhere(MarkProtected.class),
                    undecided(RequestCompletion.class),
                    refused(JudgeSupplements.class, RECEIVED, Refusal.NOT_DECIDED),
                    refused(JudgeSupplements.class, PROTECTION_ASSESSED, Refusal.NOT_DECIDED),
                    refused(JudgeSupplements.class, IN_PRELIMINARY_ASSESSMENT, Refusal.NOT_DECIDED),
                    only(JudgeSupplements.class, DECIDED, DECIDED),
                    to(Stage.TRANSFERRED, Transfer.class, RECEIVED, PROTECTION_ASSESSED, IN_PRELIMINARY_ASSESSMENT),
                    refused(Transfer.class, DECIDED, Refusal.ALREADY_DECIDED),
                    undecided(Keep.class),
                    undecided(SendToMunicipality.class),
                    to(
                            Stage.TAKEN_BY_MUNICIPALITY,
                            RecordTaker.class,
                            RECEIVED,
                            PROTECTION_ASSESSED,
                            IN_PRELIMINARY_ASSESSMENT),
                    refused(RecordTaker.class, DECIDED, Refusal.ALREADY_DECIDED),
                    undecided(LeaveToOutOfHours.class),
                    undecided(HandBack.class),
                    only(AssessProtection.class, RECEIVED, PROTECTION_ASSESSED, IN_PRELIMINARY_ASSESSMENT),
                    refused(AssessProtection.class, PROTECTION_ASSESSED, Refusal.PROTECTION_ASSESSED_ALREADY),
                    refused(AssessProtection.class, IN_PRELIMINARY_ASSESSMENT, Refusal.PROTECTION_ASSESSED_ALREADY),
                    refused(AssessProtection.class, DECIDED, Refusal.ALREADY_DECIDED),
                    refused(BeginPreliminaryAssessment.class, RECEIVED, Refusal.PROTECTION_NOT_ASSESSED),
                    only(BeginPreliminaryAssessment.class, PROTECTION_ASSESSED, IN_PRELIMINARY_ASSESSMENT),
                    refused(
                            BeginPreliminaryAssessment.class,
                            IN_PRELIMINARY_ASSESSMENT,
                            Refusal.ALREADY_IN_PRELIMINARY_ASSESSMENT),
                    refused(BeginPreliminaryAssessment.class, DECIDED, Refusal.ALREADY_DECIDED),
                    refused(Extend.class, RECEIVED, Refusal.PROTECTION_NOT_ASSESSED),
                    refused(Extend.class, PROTECTION_ASSESSED, Refusal.NOT_IN_PRELIMINARY_ASSESSMENT),
                    only(Extend.class, IN_PRELIMINARY_ASSESSMENT, IN_PRELIMINARY_ASSESSMENT),
                    refused(Extend.class, DECIDED, Refusal.ALREADY_DECIDED),
                    refused(Decide.class, RECEIVED, Refusal.PROTECTION_NOT_ASSESSED),
                    only(Decide.class, PROTECTION_ASSESSED, DECIDED),
                    only(Decide.class, IN_PRELIMINARY_ASSESSMENT, DECIDED),
                    refused(Decide.class, DECIDED, Refusal.ALREADY_DECIDED),
                    refused(GiveOutcome.class, RECEIVED, Refusal.NOT_DECIDED),
                    refused(GiveOutcome.class, PROTECTION_ASSESSED, Refusal.NOT_DECIDED),
                    refused(GiveOutcome.class, IN_PRELIMINARY_ASSESSMENT, Refusal.NOT_DECIDED),
                    only(GiveOutcome.class, DECIDED, DECIDED),
                    refused(HandOver.class, RECEIVED, Refusal.NOT_DECIDED),
                    refused(HandOver.class, PROTECTION_ASSESSED, Refusal.NOT_DECIDED),
                    refused(HandOver.class, IN_PRELIMINARY_ASSESSMENT, Refusal.NOT_DECIDED),
                    only(HandOver.class, DECIDED, DECIDED))
            .flatMap(rows -> rows)
            .toList());

    private IntakeTransitions() {}

    /** @param refused null when the act is lawful here, and then {@code to} holds where it may lead */
    record Row(
            Stage from,
            Class<? extends Act> act,
            Set<Stage> to,
            @Nullable Refusal refused) {}

    static List<Row> table() {
        return TABLE;
    }

    static Optional<Refusal> refusal(Stage from, Act act) {
        return Optional.ofNullable(row(from, act).refused());
    }

    /** A step that the table does not hold is a bug, and stops the transaction. */
    static IntakeState step(IntakeState from, Act act, IntakeState to) {
        if (!row(from.stage(), act).to().contains(to.stage())) {
            throw new IllegalStateException(
                    act.getClass().getSimpleName() + " leads from " + from.stage() + " to nothing like " + to.stage());
        }
        return to;
    }

    private static Row row(Stage from, Act act) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.act().isInstance(act))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Row> everywhere(Class<? extends Act> act) {
        return Stream.of(RECEIVED, PROTECTION_ASSESSED, IN_PRELIMINARY_ASSESSMENT, DECIDED)
                .map(stage -> new Row(stage, act, EnumSet.of(stage), null));
    }

    /** What somebody else is responsible for is nobody's to act on here. */
    private static List<Row> withEnds(List<Row> rows) {
        return Stream.concat(
                        rows.stream(),
                        rows.stream()
                                .<Class<? extends Act>>map(Row::act)
                                .distinct()
                                .flatMap(act -> Stream.concat(
                                        refused(act, Stage.TRANSFERRED, Refusal.TRANSFERRED), taken(act))))
                .toList();
    }

    /**
     * What the school adds afterwards still comes here, and somebody reads it and passes it on. What lies here is kept
     * from whom it has to be kept from.
     */
    private static Stream<Row> taken(Class<? extends Act> act) {
        return Set.of(ReadSupplements.class, MarkConflict.class, LiftConflict.class, MarkProtected.class)
                        .contains(act)
                ? only(act, Stage.TAKEN_BY_MUNICIPALITY, Stage.TAKEN_BY_MUNICIPALITY)
                : refused(act, Stage.TAKEN_BY_MUNICIPALITY, Refusal.TAKEN_BY_MUNICIPALITY);
    }

    private static Stream<Row> to(Stage to, Class<? extends Act> act, Stage... from) {
        return Stream.of(from).map(stage -> new Row(stage, act, EnumSet.of(to), null));
    }

    private static Stream<Row> undecided(Class<? extends Act> act) {
        return Stream.concat(
                everywhere(act).filter(row -> row.from() != DECIDED), refused(act, DECIDED, Refusal.ALREADY_DECIDED));
    }

    private static Stream<Row> only(Class<? extends Act> act, Stage from, Stage first, Stage... others) {
        return Stream.of(new Row(from, act, EnumSet.of(first, others), null));
    }

    private static Stream<Row> refused(Class<? extends Act> act, Stage from, Refusal why) {
        return Stream.of(new Row(from, act, EnumSet.noneOf(Stage.class), why));
    }
}
