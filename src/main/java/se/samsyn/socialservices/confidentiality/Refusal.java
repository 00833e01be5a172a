package se.samsyn.socialservices.confidentiality;

import java.util.Locale;

/** Why something was not done. */
public enum Refusal {
    /** Before the decision there is no outcome to go beyond. */
    NOT_DECIDED,
    /** Who reported does not read in Samsyn. */
    NO_SCHOOL,
    /** It is given, and has to be taken back first. */
    STANDS,
    /** Nobody has been asked, so nobody can answer. */
    NO_QUESTION,
    /** There is no consent to take back. */
    NOTHING_GIVEN,
    NOT_THAT_REASON,
    ENDS_TOO_SOON,
    ENDS_TOO_LATE,
    /** Agreed to is what was asked for, or less. */
    NOT_ASKED_FOR,
    /** Not all who must agree do. */
    CONSENT_MISSING,
    /** Nobody knows for certain that the young person is old enough to decide alone. */
    OWN_TOO_YOUNG,
    /** The young person decides alone when everybody else has been asked, or it stands why not. */
    OWN_OTHERS_NOT_ASKED,
    /** The young person has not agreed to it, or it says something of others too. */
    OWN_MISSING,
    /** Violence, honour or protected identity is marked: a manager decides. */
    DANGER;

    /** The key of the sentence that says so. */
    public String text() {
        return "confidentiality.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
