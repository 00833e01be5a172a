package se.samsyn.foundation.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.CommonTransaction;

/** The door: who is who, and the sessions that this gives. */
public interface Logins {
    /** Makes an account for a member of staff that the organisation knows. The name is unique, whatever its case. */
    void addAccount(PersonId person, String loginName, String password);

    /**
     * An account that nobody can use yet: it opens when it has a password, or with e-ID. Made in the transaction that
     * enters its person.
     */
    UUID prepareAccount(CommonTransaction transaction, PersonId person, String loginName);

    /** Every login name that is or was somebody's, in small letters, and whose: none is ever given to another. */
    Map<String, PersonId> loginNames(CommonTransaction transaction);

    /** The accounts of everybody who has one. */
    Map<PersonId, Account> accounts(CommonTransaction transaction);

    /** @param password null takes it away, and whoever is logged in with it is so no longer */
    void setPassword(CommonTransaction transaction, UUID account, @Nullable String password);

    /** Nobody is let in with it until it is unlocked, and whoever is logged in is so no longer. */
    void setLocked(CommonTransaction transaction, UUID account, boolean locked);

    /** Whether somebody can log in today, or some day, who may hand out accounts. */
    boolean haveAdministrator(CommonTransaction transaction);

    /** An account that anyone may step into without a password. Made by the example city and nobody else. */
    void addExampleAccount(PersonId person, String loginName);

    /** The account behind a name and a password. Empty is no, and takes as long as yes. */
    Optional<UUID> check(String loginName, String password);

    /**
     * Opens a session and returns the secret that the browser keeps. With exactly one assignment in force it is chosen
     * at once.
     */
    String open(UUID account);

    /** The session behind the secret, with rights as they are at this moment; empty when unknown, idle or too old. */
    Optional<Session> find(String secret);

    void close(String secret);

    /** The functions that this person can act under today. */
    List<Assignment> choices(Session session);

    /** Acts under this assignment from now on. Refused, as missing, when it is not the person's own or not in force. */
    void choose(String secret, UUID assignment);

    /** Accounts that the example city lets anyone step into; empty outside it. */
    List<ExampleAccount> exampleAccounts();

    record Assignment(UUID id, String function, String workplace, String authority) {}

    /** @param function code of the function, whose title the texts hold */
    record ExampleAccount(UUID account, Domain side, String name, String function, String workplace) {}
}
