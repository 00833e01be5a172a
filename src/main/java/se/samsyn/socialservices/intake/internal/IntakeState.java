package se.samsyn.socialservices.intake.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.AggregateFact.Standing;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.intake.Stage;

/** Where a report stands, with what only that place has. */
sealed interface IntakeState {
    Stage stage();

    /** Where it counts in the figures. */
    default Standing standing() {
        return Standing.UNDECIDED;
    }

    record Received() implements IntakeState {
        @Override
        public Stage stage() {
            return Stage.RECEIVED;
        }

        /** Need of protection now, or violence, proposes to open at once: then nobody should wait for an assessment. */
        IntakeState assessed(boolean proposesToOpen) {
            return proposesToOpen ? new ProtectionAssessed() : new InPreliminaryAssessment(false);
        }
    }

    record ProtectionAssessed() implements IntakeState {
        @Override
        public Stage stage() {
            return Stage.PROTECTION_ASSESSED;
        }
    }

    record InPreliminaryAssessment(boolean extended) implements IntakeState {
        @Override
        public Stage stage() {
            return Stage.IN_PRELIMINARY_ASSESSMENT;
        }
    }

    record Decided(Outcome outcome) implements IntakeState {
        @Override
        public Stage stage() {
            return Stage.DECIDED;
        }

        @Override
        public Standing standing() {
            return Standing.of(outcome);
        }
    }

    /** @param to the unit that is responsible now */
    record Transferred(UnitId to) implements IntakeState {
        @Override
        public Stage stage() {
            return Stage.TRANSFERRED;
        }
    }

    record TakenByMunicipality() implements IntakeState {
        @Override
        public Stage stage() {
            return Stage.TAKEN_BY_MUNICIPALITY;
        }
    }

    static IntakeState of(Stage stage, boolean extended, @Nullable Outcome outcome, @Nullable UnitId transferredTo) {
        return switch (stage) {
            case RECEIVED -> new Received();
            case PROTECTION_ASSESSED -> new ProtectionAssessed();
            case IN_PRELIMINARY_ASSESSMENT -> new InPreliminaryAssessment(extended);
            case DECIDED -> new Decided(Objects.requireNonNull(outcome));
            case TRANSFERRED -> new Transferred(Objects.requireNonNull(transferredTo));
            case TAKEN_BY_MUNICIPALITY -> new TakenByMunicipality();
        };
    }
}
