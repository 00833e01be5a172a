package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.List;
import se.samsyn.socialservices.confidentiality.ConsentEvent;
import se.samsyn.socialservices.confidentiality.NotAskedReason;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.Standing;

/** Where a consent stands, with what only that place has. Nothing is stored but what has happened. */
sealed interface ConsentState {
    Standing standing();

    record ToAsk() implements ConsentState {
        @Override
        public Standing standing() {
            return Standing.TO_ASK;
        }
    }

    record Asked(Scope question) implements ConsentState {
        @Override
        public Standing standing() {
            return Standing.ASKED;
        }
    }

    record Given(Scope scope) implements ConsentState {
        @Override
        public Standing standing() {
            return Standing.GIVEN;
        }
    }

    record Refused() implements ConsentState {
        @Override
        public Standing standing() {
            return Standing.REFUSED;
        }
    }

    record NotAsked(NotAskedReason reason) implements ConsentState {
        @Override
        public Standing standing() {
            return Standing.NOT_ASKED;
        }
    }

    record Withdrawn() implements ConsentState {
        @Override
        public Standing standing() {
            return Standing.WITHDRAWN;
        }
    }

    record Expired() implements ConsentState {
        @Override
        public Standing standing() {
            return Standing.EXPIRED;
        }
    }

    static ConsentState of(List<ConsentEvent> events, LocalDate today) {
        ConsentState state = new ToAsk();
        for (ConsentEvent event : events) {
            state = state.after(event);
        }
        return state.on(today);
    }

    private ConsentState after(ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.Asked(Scope question) -> new Asked(question);
            case ConsentEvent.Given(var items)
            when this instanceof Asked(Scope question) -> new Given(question.only(items));
            case ConsentEvent.Given given -> throw new IllegalStateException("An answer without a question");
            case ConsentEvent.Refused refused -> new Refused();
            case ConsentEvent.NotAsked notAsked -> new NotAsked(notAsked.reason());
            case ConsentEvent.Withdrawn withdrawn -> new Withdrawn();
        };
    }

    /** A question and an answer hold to their last day, and no longer, whoever looks. */
    private ConsentState on(LocalDate today) {
        boolean out = this instanceof Asked(Scope question) && question.until().isBefore(today)
                || this instanceof Given(Scope scope) && scope.until().isBefore(today);
        return out ? new Expired() : this;
    }
}
