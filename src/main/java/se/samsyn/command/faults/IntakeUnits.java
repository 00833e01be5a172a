package se.samsyn.command.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.command.client.Indoors;
import se.samsyn.command.faults.Verdict.Found;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

/** The receiving side as it stands in the tables, read past the program. What cannot be opened there is lost. */
final class IntakeUnits {
    private static final SealedColumn CONTENT = new SealedColumn("intake.snapshot", "content");
    private static final Pattern MARK = Pattern.compile("F-[0-9]{6}");

    private final Indoors indoors;

    IntakeUnits(Indoors indoors) {
        this.indoors = indoors;
    }

    static long messagesUnderWay(Connection superuser) throws SQLException {
        try (var sql = superuser.createStatement();
                var rows = sql.executeQuery("select count(*) from school_crossing.outbox where delivered_at is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<Found> reports() throws SQLException {
        List<Found> reports = new ArrayList<>();
        try (var sql = indoors.superuser().createStatement();
                var rows = sql.executeQuery("""
                        select report.authority_id, report.id, snapshot.content, unit.name, report.reference
                        from intake.report
                        join organisation.unit on unit.id = report.unit_id
                        left join intake.snapshot
                            on snapshot.authority_id = report.authority_id and snapshot.report_id = report.id
                        """)) {
            while (rows.next()) {
                reports.add(new Found(mark(rows), rows.getString("name"), rows.getString("reference")));
            }
        }
        return reports;
    }

    /** The mark that the reporter wrote, as it can be read here; empty when it cannot. */
    private String mark(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("content");
        if (sealed == null) {
            return "";
        }
        UUID report = row.getObject("id", UUID.class);
        var keys = indoors.keys(Domain.SOCIAL, new AuthorityId(row.getObject("authority_id", UUID.class)));
        try {
            Matcher mark = MARK.matcher(CONTENT.open(keys, report, report, sealed));
            return mark.find() ? mark.group() : "";
        } catch (RuntimeException unreadable) {
            return "";
        }
    }
}
