package se.samsyn.socialservices.intake.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.socialservices.intake.InboxQuery;
import se.samsyn.socialservices.intake.InboxQuery.Filter;
import se.samsyn.socialservices.intake.InboxQuery.Position;

/** Which part of the inbox an address means, and the address of a part. What cannot be read means the beginning. */
record InboxPlace(InboxQuery query, boolean dense) {
    private static final String AIRY = "luftig";

    static InboxPlace read(String show, String rows, String after) {
        Filter filter = Arrays.stream(Filter.values())
                .filter(each -> word(each).equals(show))
                .findFirst()
                .orElse(Filter.OPEN);
        return new InboxPlace(new InboxQuery(filter, position(after)), !rows.equals(AIRY));
    }

    String address() {
        return address(query.filter(), dense, null);
    }

    String of(Filter filter) {
        return address(filter, dense, null);
    }

    String withOtherDensity() {
        return address(query.filter(), !dense, null);
    }

    @Nullable
    String after(@Nullable Position next) {
        return next == null ? null : address(query.filter(), dense, next);
    }

    private static String address(Filter filter, boolean dense, @Nullable Position after) {
        var address = new StringBuilder(Paths.INBOX).append("?visa=").append(word(filter));
        if (!dense) {
            address.append("&rad=").append(AIRY);
        }
        if (after != null) {
            address.append("&efter=")
                    .append(after.alarm() ? "larm" : "frist")
                    .append('_')
                    .append(after.due() == null ? "" : micros(after.due()))
                    .append('_')
                    .append(after.id());
        }
        return address.toString();
    }

    private static @Nullable Position position(String after) {
        String[] parts = after.split("_", -1);
        try {
            return parts.length == 3
                    ? new Position(parts[0].equals("larm"), instant(parts[1]), UUID.fromString(parts[2]))
                    : null;
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException madeUp) {
            return null;
        }
    }

    private static @Nullable Instant instant(String micros) {
        return micros.isEmpty()
                ? null
                : Instant.EPOCH.plus(Long.parseLong(micros), java.time.temporal.ChronoUnit.MICROS);
    }

    private static long micros(Instant due) {
        return java.time.temporal.ChronoUnit.MICROS.between(Instant.EPOCH, due);
    }

    private static String word(Filter filter) {
        return switch (filter) {
            case OPEN -> "alla";
            case UNASSIGNED -> "utan-ansvarig";
            case MINE -> "mina";
            case PROTECTION_TODAY -> "skydd";
            case OUTCOME_MISSING -> "besked";
            case TRIAGE -> "att-fordela";
        };
    }
}
