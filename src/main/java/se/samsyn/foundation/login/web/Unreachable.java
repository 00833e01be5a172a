package se.samsyn.foundation.login.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import se.samsyn.foundation.wall.Wall.UnknownOutcome;

/**
 * Tells a database that does not answer from everything else that can go wrong. A commit that it did not confirm is
 * among it: what was sent may stand or not, and sending it again is safe.
 */
final class Unreachable {
    private Unreachable() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownOutcome
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException refused && isAboutTheConnection(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** PostgreSQL's classes: 08 connection, 53 out of resources, 57P shutting down or starting up. */
    private static boolean isAboutTheConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
