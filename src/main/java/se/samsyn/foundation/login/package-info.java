/**
 * Inloggning: accounts, sessions, and which of a person's functions one acts under. The clean place where federated
 * login (OIDC, SAML) will stand: it too ends in {@link se.samsyn.foundation.login.Logins#open}.
 *
 * <p>An account holds no rights. They come from the dated assignment that the session has chosen, read anew for every
 * request, so that an assignment that ends is gone from the next one (OSL 10 kap.; ASVS 8.3.2).
 *
 * <p>Owns accounts and sessions, which belong to no authority and say nothing about any report. Makes accounts only for
 * people that the organisation already knows.
 */
@ApplicationModule(
        displayName = "Inloggning",
        allowedDependencies = {
            "foundation.shared",
            "foundation.database",
            "foundation.wall",
            "foundation.page",
            "foundation.access",
            "foundation.organisation"
        })
@NullMarked
package se.samsyn.foundation.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
