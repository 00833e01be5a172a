package se.samsyn.foundation.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;

/**
 * The door of this room. Whoever tries to change one's own account or assignments is {@code Access.Denied}; somebody
 * who does not exist is {@code Access.Missing}.
 */
public interface Accounts {
    /** Members of staff whose name, address or login name holds these words, by name. Without words, everybody. */
    List<StaffAccount> search(CommonActor actor, String words);

    StaffAccount find(CommonActor actor, PersonId person);

    /** Empty when the address or the login name is somebody's already. */
    Optional<PersonId> enter(CommonActor actor, NewStaff staff);

    /**
     * A new code; a password that there was is gone. Empty for somebody who has neither a login name nor an address to
     * log in with.
     */
    Optional<HandedCode> handCode(CommonActor actor, PersonId person);

    /**
     * A code for each one who works there and has neither a password nor a code, as many as go on paper at once.
     *
     * @param unit null for everywhere
     */
    List<HandedCode> handCodes(CommonActor actor, @Nullable UnitId unit);

    void setLocked(CommonActor actor, PersonId person, boolean locked);

    Optional<Refusal> appoint(CommonActor actor, Appointment appointment);

    Optional<Refusal> endAssignment(CommonActor actor, PersonId person, AssignmentId assignment, LocalDate lastDay);

    /** Exchanges a code for a password. False when the code is not that account's, or is used or too old. */
    boolean choosePassword(String loginName, String code, String password);

    /** A new code for the first administrator, and no other is worth anything; empty when there is an administrator. */
    Optional<String> firstCode();

    boolean isFirstCode(String code);

    /** False when the code is used, too old, or was never the one. */
    boolean begin(String code, FirstAdministrator first);
}
