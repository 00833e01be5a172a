/**
 * Information: what Samsyn says about itself. Help, the accessibility statement (lagen 2018:1937 om tillgänglighet till
 * digital offentlig service, 10 b §) and how personal data are handled.
 *
 * <p>Owns texts and nothing else. Open to anyone, also without login.
 */
@ApplicationModule(
        displayName = "Information",
        allowedDependencies = {"foundation.page", "foundation.access", "foundation.organisation"})
@NullMarked
package se.samsyn.foundation.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
