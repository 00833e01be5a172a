package se.samsyn.foundation.login;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.Actor;

/**
 * One who is logged in, as of this request.
 *
 * @param account id
 * @param csrf the token that every form of this session must send back
 * @param actor null until a function is chosen, and again from the moment its assignment has ended
 * @param workplace the name of the actor's unit; empty without an actor
 */
public record Session(
        UUID account,
        PersonId person,
        String name,
        String csrf,
        @Nullable Actor actor,
        String workplace) {

    /** A token says whose form it is, so that it is known also when the session is gone. */
    public static String csrf(String secret, UUID account) {
        return secret + "." + account;
    }

    /** The account that a token was made for; empty for one that was made before login. */
    public static Optional<String> accountOf(String csrf) {
        int dot = csrf.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(csrf.substring(dot + 1));
    }
}
