package se.samsyn.foundation.account;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.shared.PersonId;

/**
 * A member of staff and how that person gets in.
 *
 * @param loginName null as long as there is no account
 * @param assignments those that have not ended, the first day first
 */
public record StaffAccount(
        PersonId person,
        String name,
        @Nullable String email,
        @Nullable String loginName,
        State state,
        List<Assignment> assignments) {
    public StaffAccount {
        assignments = List.copyOf(assignments);
    }

    public enum State {
        /** Neither password nor code: nobody has been given a way in. */
        NO_WAY_IN,
        /** A code is on its way, or lies in a drawer. */
        HAS_CODE,
        OPEN,
        LOCKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
