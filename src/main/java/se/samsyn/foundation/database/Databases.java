package se.samsyn.foundation.database;

import javax.sql.DataSource;
import se.samsyn.foundation.shared.Domain;

/** The door: one pool of connections per domain, each as that domain's own login. */
public interface Databases {
    DataSource pool(Domain domain);
}
