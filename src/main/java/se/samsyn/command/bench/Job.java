package se.samsyn.command.bench;

import java.io.IOException;
import java.sql.SQLException;
import se.samsyn.command.client.Connection;

/** One of the figures: how the product is asked, how the same SQL is sent without it, and how that is checked. */
interface Job {
    /** P1, P4, P6. */
    String name();

    String what();

    /** One request to the product; throws when what comes back is not what should. */
    void ask(Connection browser) throws IOException;

    /** The same statements, straight. */
    void send(RawClient client) throws SQLException;

    /** Statements of the domain transactions and of session and actor, BEGIN and COMMIT not. */
    int statements();

    /** Rows that the audit log or the tables must have gained, one for each request; counted after each round. */
    long proofs() throws SQLException;
}
