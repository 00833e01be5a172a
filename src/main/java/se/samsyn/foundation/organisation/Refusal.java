package se.samsyn.foundation.organisation;

import java.util.Locale;

/** Why a change of the register was not made. */
public enum Refusal {
    /** The person already has that function at that unit during a part of the time. */
    OVERLAPS,
    NOT_FOUND,
    UNIT_WITHOUT_PHONE,
    UNIT_WITHOUT_HOURS,
    INTAKE_WITHOUT_OUT_OF_HOURS,
    SCHOOL_WITHOUT_FORM,
    /** A report from the school would have nowhere to go. */
    SCHOOL_WITHOUT_INTAKE,
    DISTRICT_NOT_IN_FORCE,
    /** After the split a unit or a postal code would lie in no district. */
    LEFT_WITHOUT_DISTRICT;

    /** The key of the sentence that says so. */
    public String text() {
        return "organisation.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
