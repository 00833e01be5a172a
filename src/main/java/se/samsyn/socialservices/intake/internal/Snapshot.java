package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.wall.SocialTransaction;

/** What came in, byte for byte. */
record Snapshot(String formVersion, String content, String hash) {
    private static final SealedColumn CONTENT = new SealedColumn("intake.snapshot", "content");

    static Snapshot read(SocialTransaction transaction, UUID report, ResultSet row) throws SQLException {
        return new Snapshot(
                row.getString("form_version"),
                CONTENT.open(transaction.keys(), report, report, row.getBytes("content")),
                row.getString("hash"));
    }

    byte[] sealed(SocialTransaction transaction, UUID report) {
        return CONTENT.seal(transaction.keys(), report, report, content);
    }

    static Snapshot of(ReportContent content) {
        String json = ContentJson.write(content);
        return new Snapshot(ReportContent.FORM_VERSION, json, Fingerprint.of(json));
    }
}
