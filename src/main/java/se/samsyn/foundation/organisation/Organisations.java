package se.samsyn.foundation.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;

/**
 * The door of this room. A change counts from the next question on: when a call returns, the directory has it.
 *
 * <p>A refused change returns why; an empty answer means that it was made.
 */
public interface Organisations {
    /** The organisation as of today, from memory. Answers also when the database does not. */
    Directory directory();

    /** Enters everything or nothing, in the order given. */
    void register(CommonActor actor, List<? extends Entry> entries);

    /** From now on reports may come from, or go to, this unit. */
    Optional<Refusal> activate(CommonActor actor, UnitId unit);

    Optional<Refusal> appoint(CommonActor actor, Appointment appointment);

    Optional<Refusal> endAssignment(CommonActor actor, AssignmentId assignment, LocalDate lastDay);

    Optional<Refusal> mergeDistricts(CommonActor actor, DistrictMerge merge);

    Optional<Refusal> splitDistrict(CommonActor actor, DistrictSplit split);
}
