package se.samsyn.foundation.database.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Domain;

/**
 * A room's tables.
 *
 * @param location the folder of its scripts under {@code db/migration}
 * @param domain set when this is one domain's copy of tables that can point at a report
 */
record Room(String schema, String location, @Nullable Domain domain) {
    static Room of(String schema, String location) {
        return new Room(schema, location, null);
    }

    Room copyFor(Domain one) {
        return new Room(one.code() + "_" + schema, location, one);
    }

    /** What the scripts may write as {@code ${login}}, {@code ${domain}}, {@code ${school}} and so on. */
    Map<String, String> placeholders() {
        var placeholders = new HashMap<String, String>();
        for (Domain each : Domain.values()) {
            placeholders.put(each.code(), each.login());
        }
        placeholders.put("schema", schema);
        if (domain != null) {
            placeholders.put("domain", domain.code());
            placeholders.put("login", domain.login());
        }
        return placeholders;
    }
}
