package se.samsyn.foundation.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;

/**
 * Something that a function at a unit owes.
 *
 * @param kind room and verb, for example {@code intake.assess_protection}
 * @param subject what it is about, in this domain
 * @param alarm when others hear that it is not done; null when nobody does
 * @param rule the version of the rule that gave the due time
 * @param escalated when it went on to the manager's function because the alarm time had passed; null when it has not
 */
public record Duty(
        UUID id,
        UnitId unit,
        String kind,
        UUID subject,
        Role owner,
        Instant due,
        @Nullable Instant alarm,
        String rule,
        @Nullable Instant escalated) {

    /** As it is when somebody begins to owe it. */
    public Duty(
            UUID id,
            UnitId unit,
            String kind,
            UUID subject,
            Role owner,
            Instant due,
            @Nullable Instant alarm,
            String rule) {
        this(id, unit, kind, subject, owner, due, alarm, rule, null);
    }
}
