package se.samsyn.command.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.command.faults.Verdict.Found;

/** The receiving side as it stands in the tables, read past the program. */
final class IntakeUnits {
    private final Connection superuser;

    IntakeUnits(Connection superuser) {
        this.superuser = superuser;
    }

    long messagesUnderWay() throws SQLException {
        try (var sql = superuser.createStatement();
                var rows = sql.executeQuery("select count(*) from school_crossing.outbox where delivered_at is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<Found> reports() throws SQLException {
        List<Found> reports = new ArrayList<>();
        try (var sql = superuser.createStatement();
                var rows = sql.executeQuery("""
                        select substring(snapshot.content from 'F-[0-9]{6}') as mark, unit.name, report.reference
                        from intake.report
                        join organisation.unit on unit.id = report.unit_id
                        left join intake.snapshot
                            on snapshot.authority_id = report.authority_id and snapshot.report_id = report.id
                        """)) {
            while (rows.next()) {
                reports.add(new Found(
                        String.valueOf(rows.getString("mark")), rows.getString("name"), rows.getString("reference")));
            }
        }
        return reports;
    }
}
