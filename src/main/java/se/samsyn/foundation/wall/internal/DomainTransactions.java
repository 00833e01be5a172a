package se.samsyn.foundation.wall.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.Begun;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall.UnknownOutcome;

/** The transactions of one domain: its own login, its own pool. */
final class DomainTransactions {
    private final JdbcClient jdbc;
    private final TransactionTemplate template;
    private final Clock clock;

    DomainTransactions(DataSource pool, Clock clock) {
        var jdbcTemplate = new JdbcTemplate(pool, true);
        this.jdbc = JdbcClient.create(jdbcTemplate);
        this.template = new TransactionTemplate(new ConfirmedCommits(pool));
        this.clock = clock;
    }

    /** The keys of what was sealed are durable before the rows are. */
    <A extends Actor, X extends Transaction, T> T run(A actor, Keyring keys, Opener<A, X> opener, Function<X, T> work) {
        var begun = Begun.with(jdbc, now(), keys);
        T result = template.execute(status -> {
            bind(actor);
            T done = work.apply(opener.open(actor, begun));
            keys.flush();
            return done;
        });
        begun.afterwards().forEach(Runnable::run);
        return result;
    }

    /** Local to the transaction, so that the next borrower of the connection starts with nothing. */
    private void bind(Actor actor) {
        jdbc.sql("select set_config('samsyn.authority', ?, true)")
                .param(actor.authority().toString())
                .query((row, number) -> true)
                .single();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    interface Opener<A extends Actor, X extends Transaction> {
        X open(A actor, Begun begun);
    }

    /** A cancelled wait for durability comes back as a mere warning after commit. It is not a receipt. */
    private static final class ConfirmedCommits extends JdbcTransactionManager {
        ConfirmedCommits(DataSource pool) {
            super(pool);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            try {
                super.doCommit(status);
            } catch (DataAccessResourceFailureException answerLost) {
                throw new UnknownOutcome(answerLost);
            }
            SQLWarning warning = warning(DataSourceUtils.getConnection(pool()));
            if (warning != null) {
                throw new UnknownOutcome(warning);
            }
        }

        /** A connection that is gone is rolled back by the server, and what it was gone from is told first. */
        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            try {
                super.doRollback(status);
            } catch (DataAccessException | TransactionException failed) {
                if (!isGone(DataSourceUtils.getConnection(pool()))) {
                    throw failed;
                }
            }
        }

        private static boolean isGone(Connection connection) {
            try {
                return connection.isClosed();
            } catch (SQLException lost) {
                return true;
            }
        }

        private DataSource pool() {
            return java.util.Objects.requireNonNull(getDataSource());
        }

        private static @org.jspecify.annotations.Nullable SQLWarning warning(Connection connection) {
            try {
                return connection.getWarnings();
            } catch (SQLException lost) {
                throw new UnknownOutcome(lost);
            }
        }
    }
}
