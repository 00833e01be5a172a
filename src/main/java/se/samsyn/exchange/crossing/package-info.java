/**
 * Sömmen: the closed set of messages that may cross between school and social services, and their delivery.
 *
 * <p>A message is stored on the sending side in the same transaction as the act. Delivery is at least once and takes
 * effect once: the receiving side keeps the message's id under a unique key. What is not in
 * {@link se.samsyn.exchange.crossing.Message} cannot cross (OSL 8 kap. 1–2 §§, 26 kap.; plan, part 4). Because the seam
 * is messages, the two sides can later run as two installations.
 *
 * <p>Files lie beside what they belong to and cross in the transaction in which their message takes effect.
 *
 * <p>Owns outbox and inbox, one of each per side. Refuses queries across the wall.
 */
@ApplicationModule(
        displayName = "Söm",
        allowedDependencies = {
            "foundation.shared",
            "foundation.health",
            "foundation.wall",
            "foundation.encryption",
            "foundation.organisation",
            "foundation.attachment"
        })
@NullMarked
package se.samsyn.exchange.crossing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
