/** Databas: PostgreSQL, embedded or one's own, its three logins and the migrations of every room. */
@ApplicationModule(displayName = "Databas", allowedDependencies = "foundation.shared")
@NullMarked
package se.samsyn.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
