/**
 * Databas: one PostgreSQL, the program's own or one of yours, with three logins that cannot read each other's rows.
 *
 * <p>Owns the data folder: the lock that keeps two programs apart, the unpacked PostgreSQL, its cluster and the secrets
 * of its logins. Applies every room's migrations. Publishes nothing.
 *
 * <p>Refuses to start when the folder is in use, when a commit would not be durable (fsync, full_page_writes,
 * synchronous_commit), or when a login could get past row-level security.
 */
@ApplicationModule(
        displayName = "Databas",
        allowedDependencies = {"foundation.shared", "foundation.health", "foundation.encryption"})
@NullMarked
package se.samsyn.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
