package se.samsyn.school.concernreport.internal;

import java.util.List;
import java.util.Optional;

/** A concern report as it is on the school's side. */
sealed interface ConcernReportState {
    /** Every state there is, for the table and its test. */
    List<ConcernReportState> ALL = List.of(
            new Draft(), new Removed(), new Submitted(), new Confirmed(), new Answered(), new TakenByMunicipality());

    /** The name that the database keeps. */
    String code();

    default Optional<ConcernReportState> on(ConcernReportEvent event) {
        return ConcernReportTransitions.next(this, event);
    }

    static ConcernReportState of(String code) {
        return ALL.stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state " + code));
    }

    record Draft() implements ConcernReportState {
        @Override
        public String code() {
            return "DRAFT";
        }
    }

    /** Thrown away, or its time was out. Nothing is left of it. */
    record Removed() implements ConcernReportState {
        @Override
        public String code() {
            return "REMOVED";
        }
    }

    record Submitted() implements ConcernReportState {
        @Override
        public String code() {
            return "SUBMITTED";
        }
    }

    record Confirmed() implements ConcernReportState {
        @Override
        public String code() {
            return "CONFIRMED";
        }
    }

    record Answered() implements ConcernReportState {
        @Override
        public String code() {
            return "ANSWERED";
        }
    }

    /** Another municipality answers for it. */
    record TakenByMunicipality() implements ConcernReportState {
        @Override
        public String code() {
            return "TAKEN_BY_MUNICIPALITY";
        }
    }
}
