package se.samsyn.foundation.database.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.foundation.shared.Domain;

/**
 * A column that an older version left readable, as the script that renamed it says in its comment: whose side it is on,
 * which columns name the report and the row, and whether the sealed one is never empty.
 *
 * @param sealed the column that takes its place
 * @param binary true when it holds bytes and not text
 */
record PlainColumn(
        String schema,
        String table,
        String sealed,
        boolean binary,
        Domain side,
        String report,
        String row,
        boolean required) {
    private static final String SUFFIX = "_plain";
    private static final Pattern COMMENT =
            Pattern.compile("seal (school|social) report=([a-z_]+) row=([a-z_]+)( not null)?");

    static List<PlainColumn> all(Connection owner) throws SQLException {
        List<PlainColumn> columns = new ArrayList<>();
        try (Statement sql = owner.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select nspname, relname, attname, atttypid = 'bytea'::regtype as binary,
                            col_description(attrelid, attnum) as comment
                        from pg_attribute
                        join pg_class on pg_class.oid = attrelid
                        join pg_namespace on pg_namespace.oid = relnamespace
                        where not attisdropped and attname like '%\\_plain' and col_description(attrelid, attnum) like 'seal %'
                        order by nspname, relname, attnum
                        """)) {
            while (rows.next()) {
                columns.add(of(rows));
            }
        }
        return columns;
    }

    private static PlainColumn of(ResultSet row) throws SQLException {
        Matcher said = COMMENT.matcher(row.getString("comment"));
        if (!said.matches()) {
            throw new IllegalStateException("Says not how it is sealed: " + row.getString("comment"));
        }
        String name = row.getString("attname");
        return new PlainColumn(
                row.getString("nspname"),
                row.getString("relname"),
                name.substring(0, name.length() - SUFFIX.length()),
                row.getBoolean("binary"),
                Domain.valueOf(said.group(1).toUpperCase(Locale.ROOT)),
                said.group(2),
                said.group(3),
                said.group(4) != null);
    }

    String plain() {
        return sealed + SUFFIX;
    }

    String qualifiedTable() {
        return schema + "." + table;
    }

    /** A domain's own copy of a table is known by its name alone, as in the program's statements. */
    String knownTable() {
        return schema.startsWith(side.code() + "_") ? table : qualifiedTable();
    }

    /** How many pages of the disk its table takes up. */
    int pages(Connection owner) throws SQLException {
        try (Statement sql = owner.createStatement();
                ResultSet rows = sql.executeQuery("select (pg_relation_size('" + qualifiedTable()
                        + "') / current_setting('block_size')::int)::int")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
