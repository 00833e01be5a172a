package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.socialservices.confidentiality.ConsentEvent;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.NotAskedReason;
import se.samsyn.socialservices.confidentiality.Scope;

/** One person's consent: who it is, and what has happened. */
record StoredConsent(Who who, List<Happened> history) {
    StoredConsent {
        history = List.copyOf(history);
    }

    ConsentState state(LocalDate today) {
        return ConsentState.of(history.stream().map(Happened::event).toList(), today);
    }

    /** Whether what is asked of the others cannot do without this person. */
    boolean isNeeded(LocalDate today) {
        return !(state(today) instanceof ConsentState.NotAsked(NotAskedReason reason) && reason.isNobodys());
    }

    @Nullable
    Scope question() {
        Scope last = null;
        for (Happened happened : history) {
            if (happened.event() instanceof ConsentEvent.Asked(Scope question)) {
                last = question;
            }
        }
        return last;
    }

    Matter.Person shown(LocalDate today, boolean wayIn) {
        ConsentState state = state(today);
        Happened last = history.isEmpty() ? null : history.getLast();
        return new Matter.Person(
                who.id(),
                who.whose(),
                who.name(),
                who.ageUnsure(),
                state.standing(),
                question(),
                state instanceof ConsentState.Given(Scope scope) ? scope : null,
                state instanceof ConsentState.NotAsked(NotAskedReason reason) ? reason : null,
                last == null ? null : new Matter.Last(last.at(), last.by()),
                wayIn);
    }
}
