package se.samsyn.foundation.access.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.Permission;
import se.samsyn.foundation.wall.Role;

/**
 * The matrix as it is read from the rooms' own lists. Two lines for one cell are a contradiction and stop the start.
 */
final class PermissionMatrix {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final List<Permission> permissions;
    private final Map<String, Map<Role, Ground>> cells = new HashMap<>();

    PermissionMatrix(List<Permission> permissions) {
        this.permissions = permissions.stream()
                .sorted(Comparator.comparing(Permission::action).thenComparing(Permission::role))
                .toList();
        for (Permission permission : permissions) {
            Ground other = cells.computeIfAbsent(permission.action(), action -> new EnumMap<>(Role.class))
                    .put(permission.role(), permission.ground());
            if (other != null) {
                throw new IllegalStateException("Two permissions for " + permission);
            }
        }
    }

    static PermissionMatrix read() {
        List<Permission> permissions = new ArrayList<>();
        try {
            for (Resource list :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:permissions/**/*.csv")) {
                try (var reader = new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8)) {
                    FORMAT.parse(reader).forEach(line -> permissions.add(permission(line)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PermissionMatrix(permissions);
    }

    private static Permission permission(CSVRecord line) {
        return new Permission(
                line.get("action"),
                Role.valueOf(line.get("role").toUpperCase(Locale.ROOT)),
                Ground.valueOf(line.get("ground").toUpperCase(Locale.ROOT)),
                line.get("because"));
    }

    List<Permission> permissions() {
        return permissions;
    }

    Optional<Ground> ground(Role role, String action) {
        return Optional.ofNullable(cells.getOrDefault(action, Map.of()).get(role));
    }
}
