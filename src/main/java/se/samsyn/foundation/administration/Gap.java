package se.samsyn.foundation.administration;

import java.util.Locale;

/**
 * Something that keeps a report, or the answer to it, from reaching a person.
 *
 * @param where the name of the school or the unit; empty when it is the whole city
 */
public record Gap(Kind kind, String where) {
    public enum Kind {
        NO_SCHOOL,
        NO_INTAKE,
        NO_DEFAULT,
        /** Reports from the school go to the default unit because its district has none of its own. */
        SCHOOL_WITHOUT_OWN_INTAKE,
        /** The contact's name is the unit's: nobody is in the function today. */
        WITHOUT_CONTACT,
        /** Nobody there has a way in. */
        NOBODY_COMES_IN,
        /** The board has let nobody decide. */
        NOBODY_DECIDES,
        NIGHT_NOT_ACTIVE,
        NIGHT_WITHOUT_MANAGER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
