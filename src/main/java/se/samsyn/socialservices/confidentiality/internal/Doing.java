package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.ConsentEvent;
import se.samsyn.socialservices.confidentiality.Standing;

/** One act on one consent. */
record Doing(StoredConsent person, ConsentAct act) {
    private static final Set<Standing> ANSWERABLE = EnumSet.of(Standing.ASKED, Standing.GIVEN);

    ConsentEvent event() {
        return switch (act) {
            case ConsentAct.Ask ask -> new ConsentEvent.Asked(ask.question());
            case ConsentAct.Give give -> new ConsentEvent.Given(give.items());
            case ConsentAct.Refuse refuse -> new ConsentEvent.Refused();
            case ConsentAct.DoNotAsk not -> new ConsentEvent.NotAsked(not.reason(), not.note());
            case ConsentAct.Withdraw withdraw -> new ConsentEvent.Withdrawn();
        };
    }

    /** A way in leads to one question: when that has its end, or is put anew after one, so has the way. */
    boolean endsWayIn(LocalDate today) {
        Standing standing = person.state(today).standing();
        return switch (act) {
            case ConsentAct.Ask ask -> !ANSWERABLE.contains(standing) && standing != Standing.TO_ASK;
            case ConsentAct.Give give -> false;
            case ConsentAct.Refuse refuse -> true;
            case ConsentAct.DoNotAsk not -> true;
            case ConsentAct.Withdraw withdraw -> true;
        };
    }
}
