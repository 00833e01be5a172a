package se.samsyn.foundation.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.CommonTransaction;

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

    /** Looks at the register as it is and changes it in one transaction: everything that the work does, or nothing. */
    <T> T change(CommonActor actor, Function<Change, T> work);

    /** The register while it is being changed. */
    interface Change {
        /** What another room keeps of the same matter is written in it. */
        CommonTransaction transaction();

        Register register();

        /** Every member of staff, with or without an assignment. */
        List<Person> people();

        void enter(Entry entry);

        /**
         * Puts right what is entered already under the entry's id: names, a person's address, what a unit is like, an
         * assignment's number, last day and mark. An assignment that has ended stays as it was.
         */
        void correct(Entry entry);

        Optional<Refusal> activate(UnitId unit);

        Optional<Refusal> appoint(Appointment appointment);

        Optional<Refusal> endAssignment(AssignmentId assignment, LocalDate lastDay);

        void endDelegation(UUID delegation, LocalDate lastDay);

        /**
         * Writes who did this, and when.
         *
         * @param what the last part of the text {@code organisation.change.<what>}
         * @param about names and titles as they are now, which stand in that text
         */
        void note(String what, List<String> about);

        /** The latest first. */
        List<Noted> noted(int most);
    }
}
