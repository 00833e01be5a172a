package se.samsyn.foundation.login;

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
        String workplace) {}
