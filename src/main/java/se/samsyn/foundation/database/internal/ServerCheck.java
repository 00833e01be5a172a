package se.samsyn.foundation.database.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.foundation.health.StartRefused;

/** What must be true of a server before anything may be called received, and of a login before it may read a row. */
final class ServerCheck {
    private static final String FAULTS = """
            select name || ' is ' || setting from pg_settings
             where name in ('fsync', 'full_page_writes') and setting <> 'on'
                or name = 'synchronous_commit' and setting not in ('on', 'remote_apply')
            union all
            select coalesce(rolname, 'every login') || ' has ' || entry
              from pg_db_role_setting
              cross join unnest(setconfig) entry
              left join pg_roles on pg_roles.oid = setrole
             where setdatabase in (0, (select oid from pg_database where datname = current_database()))
               and entry like 'synchronous\\_commit=%'
               and entry not in ('synchronous_commit=on', 'synchronous_commit=remote_apply')
            union all
            select 'PostgreSQL is older than 15' where current_setting('server_version_num')::int < 150000
            union all
            select rolname || ' may bypass row-level security' from pg_roles
             where rolname in ('samsyn_school', 'samsyn_social', 'samsyn_common') and (rolsuper or rolbypassrls)
            """;

    private ServerCheck() {}

    static void pass(Connection owner) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Statement sql = owner.createStatement();
                ResultSet rows = sql.executeQuery(FAULTS)) {
            while (rows.next()) {
                faults.add(rows.getString(1));
            }
        }
        if (!faults.isEmpty()) {
            throw new StartRefused(
                    StartRefused.MISCONFIGURED,
                    "Samsyn does not start on a database that could lose a report or show it to the wrong side: "
                            + String.join(", ", faults) + ".");
        }
    }
}
