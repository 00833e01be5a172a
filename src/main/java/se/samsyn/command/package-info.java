/**
 * Kommando: what {@code ./samsyn} can be asked for beside serving pages. A room adds one by having a bean that is a
 * {@link se.samsyn.command.Command}.
 *
 * <p>Owns no table and knows no room. Refuses a name that no bean answers to.
 */
@ApplicationModule(
        displayName = "Kommando",
        allowedDependencies = {})
@NullMarked
package se.samsyn.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
