package se.samsyn.foundation.account;

import java.util.List;
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
        WayIn state,
        List<Assignment> assignments) {
    public StaffAccount {
        assignments = List.copyOf(assignments);
    }
}
