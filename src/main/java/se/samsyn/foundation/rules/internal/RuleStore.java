package se.samsyn.foundation.rules.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.samsyn.foundation.rules.Certainty;
import se.samsyn.foundation.rules.ReporterKind;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.wall.CommonTransaction;

/** Reads the rules. They are written by migrations. */
final class RuleStore {
    private static final String RULES = """
            select key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty, verified_by
              from rules.rule
             order by key, version desc
            """;

    private static final String REPORTER_KINDS = """
            select code, mandated, valid_from, valid_to, lagrum, source, certainty
              from rules.reporter_kind
             order by mandated desc, code, valid_from
            """;

    List<Rule> rules(CommonTransaction tx) {
        return tx.sql(RULES).query(RuleStore::rule).list();
    }

    List<ReporterKind> reporterKinds(CommonTransaction tx) {
        return tx.sql(REPORTER_KINDS).query(RuleStore::reporterKind).list();
    }

    private static Rule rule(ResultSet row, int number) throws SQLException {
        return new Rule(
                RuleKey.of(row.getString("key")),
                row.getInt("version"),
                period(row),
                row.getString("value"),
                row.getString("unit"),
                row.getString("lagrum"),
                row.getString("source"),
                row.getString("note"),
                certainty(row),
                row.getString("verified_by"));
    }

    private static ReporterKind reporterKind(ResultSet row, int number) throws SQLException {
        return new ReporterKind(
                row.getString("code"),
                row.getBoolean("mandated"),
                period(row),
                row.getString("lagrum"),
                row.getString("source"),
                certainty(row));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static Certainty certainty(ResultSet row) throws SQLException {
        return Certainty.valueOf(row.getString("certainty").toUpperCase(Locale.ROOT));
    }
}
