package se.samsyn.socialservices.intake;

import java.util.Locale;

/** Why an act was not done. */
public enum Refusal {
    TAKEN_BY_OTHER,
    NOT_STAFF_HERE,
    /** A conflict of interest keeps the person away. */
    KEPT_AWAY,
    KEPT_AWAY_ALREADY,
    /** The child's identity is protected, and the person lacks the right. */
    NO_PROTECTION_RIGHT,
    PROTECTED_ALREADY,
    NOT_KEPT_AWAY,
    /** Everything that is owed about the report is done. */
    CLOSED,
    ALREADY_CONFIRMED,
    /** The reporter wants to be unknown. */
    NOBODY_TO_CONFIRM_TO,
    /** Whoever rang or wrote cannot be told in Samsyn. */
    NOT_REACHED_IN_SAMSYN,
    PROTECTION_NOT_ASSESSED,
    PROTECTION_ASSESSED_ALREADY,
    ALREADY_IN_PRELIMINARY_ASSESSMENT,
    NOT_IN_PRELIMINARY_ASSESSMENT,
    ALREADY_DECIDED,
    /** Another unit is responsible now. */
    TRANSFERRED,
    /** It is that unit's already. */
    TRANSFERRED_TO_ITSELF,
    NOT_AN_INTAKE_UNIT,
    /** Its district is known. */
    NOT_IN_TRIAGE,
    /** That municipality is in the system: there is a unit to transfer it to. */
    MUNICIPALITY_IS_HERE,
    NOT_SENT_TO_MUNICIPALITY,
    /** Nobody takes a report before it has come, or later than now. */
    NOT_THAT_TIME,
    TAKEN_BY_MUNICIPALITY,
    NOT_DECIDED,
    OUTCOME_NOT_OWED,
    HAND_OVER_NOT_OWED,
    /** The school has added something that whoever handed over has not seen. */
    MORE_TO_HAND_OVER,
    /** The law of the day of receipt counts no days, so there are none to extend. */
    NO_TIME_LIMIT,
    EXTENSION_TOO_SHORT,
    /** Beyond the limit that the board itself has set. */
    EXTENSION_TOO_LONG,
    /** The delegation order of the day does not give the actor's function this power. */
    NOT_DELEGATED,
    /** The function may, but the person lacks the mark "behörig" (SoL 2025:400 25 kap. 1 §). */
    NOT_QUALIFIED,
    /** Nobody reads for this unit while it is closed. */
    NO_OUT_OF_HOURS_UNIT,
    ALREADY_AT_OUT_OF_HOURS,
    NOT_AT_OUT_OF_HOURS,
    /** Who did not report through Samsyn is rung or written to. */
    ASKED_ONLY_IN_SAMSYN,
    NOTHING_TO_JUDGE,
    /** The school has added something that whoever judges has not seen. */
    MORE_TO_JUDGE,
    MAY_NOT_WITHHOLD,
    NOTHING_TO_WITHHOLD;

    /** The key of the sentence that says so. */
    public String text() {
        return "intake.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
