package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.samsyn.foundation.shared.Fingerprint;

/** All migration scripts, and one short name for exactly these. */
record Scripts(SortedMap<String, byte[]> byPath) {
    private static final String ROOT = "db/migration/";

    static Scripts onClassPath() throws IOException {
        var scripts = new TreeMap<String, byte[]>();
        for (Resource script :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.sql")) {
            String url = script.getURL().toString();
            scripts.put(url.substring(url.lastIndexOf(ROOT) + ROOT.length()), script.getContentAsByteArray());
        }
        return new Scripts(scripts);
    }

    boolean has(Room room) {
        return byPath.keySet().stream().anyMatch(path -> path.startsWith(room.location() + "/"));
    }

    String fingerprint(String generation) {
        var digest = Fingerprint.sha256();
        byPath.forEach((path, script) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(script);
        });
        digest.update(Rooms.inOrder().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(generation.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
