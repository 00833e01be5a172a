package se.samsyn.command.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL logged it.
 *
 * @param login who sent it
 * @param sql with $1, $2 ... as the server saw it
 * @param parameters as text, in order
 */
record Logged(String login, String sql, List<@Nullable String> parameters) {
    Logged {
        parameters = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(parameters));
    }

    boolean begins() {
        return sql.equalsIgnoreCase("BEGIN");
    }

    boolean commits() {
        return sql.equalsIgnoreCase("COMMIT");
    }
}
