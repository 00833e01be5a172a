package se.samsyn.foundation.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.Noted;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;

/** The door of this room. Every change is noted with who made it and when. */
public interface Administration {
    /** The tasks of setting up a city, in the order in which they are done. */
    List<Task> tasks(CommonActor actor);

    /** What keeps a report from this city's schools from reaching somebody; empty when nothing does. */
    List<Gap> gaps(CommonActor actor);

    Register register(CommonActor actor);

    void enter(CommonActor actor, List<? extends Entry> entries);

    /** Puts right what is entered already under the entry's id. */
    void correct(CommonActor actor, Entry entry);

    Optional<Refusal> activate(CommonActor actor, UnitId unit);

    void endDelegation(CommonActor actor, UUID delegation, LocalDate lastDay);

    /** How each thing of the house is. Asks for no permission: whoever shows more than the levels must. */
    List<Looked> health();

    /** The latest changes by hand, the latest first. */
    List<Noted> changes(CommonActor actor);
}
