package se.samsyn.foundation.page;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ring.
 *
 * @param hours for example "Svarar i dag kl. 9.00–16.30"
 * @param fallbackWords for example "Får du inget svar? Ring mottagningen,"
 */
public record Contact(
        String heading,
        String name,
        @Nullable String role,
        String phone,
        @Nullable String hours,
        @Nullable String fallbackWords,
        @Nullable String fallbackPhone) {}
