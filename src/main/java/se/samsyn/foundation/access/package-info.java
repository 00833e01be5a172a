/**
 * Behörighet och åtkomstlogg: who may do what, and who has read what.
 *
 * <p>The permission matrix is data: each room lists its own actions in {@code permissions/<wing>/<room>.csv}, and what
 * is not listed is refused. A role may act on a {@link se.samsyn.foundation.access.Ground}, which says how far it
 * reaches; the store narrows its rows to that ground, and row-level security stands behind as the second wall.
 *
 * <p>Owns the access log, once per domain (SoLPuL 2001:454 10 §: access is documented), and who is kept away from what
 * by a conflict of interest (FL 2017:900 16–18 §§). Refuses a read whose log row cannot be written.
 */
@ApplicationModule(
        displayName = "Behörighet",
        allowedDependencies = {"foundation.shared", "foundation.wall", "foundation.page", "foundation.health"})
@NullMarked
package se.samsyn.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
