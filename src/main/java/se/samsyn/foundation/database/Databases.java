package se.samsyn.foundation.database;

import javax.sql.DataSource;
import se.samsyn.foundation.shared.Domain;

/** The door of this room: connections, each as exactly one login. */
public interface Databases {
    /**
     * Connections as the domain's login. It owns nothing, cannot bypass row-level security, and sees the schemas
     * {@code <domain>_access}, {@code <domain>_duty} and so on without naming them. Opened when first asked.
     */
    DataSource pool(Domain domain);

    /** Returns when there is a database that may be used, and throws what stood in its way. */
    void await();

    /** Unpooled connections as the owner of every table, for migrations and checks. Never for a request. */
    DataSource owner();
}
