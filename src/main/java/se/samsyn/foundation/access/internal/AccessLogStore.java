package se.samsyn.foundation.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.Transaction;

/** The log's table exists once per domain; the login's search path says which one is meant. */
final class AccessLogStore {
    private AccessLogStore() {}

    static void insert(Transaction transaction, Reading reading) {
        Actor actor = transaction.actor();
        transaction
                .sql("""
                insert into access_log
                    (id, at, authority_id, unit_id, person_id, name, function, action, ground, subject_ids,
                     given_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Uuid7.at(transaction.now()),
                        OffsetDateTime.ofInstant(transaction.now(), ZoneOffset.UTC),
                        actor.authority().value(),
                        actor.unit().value(),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function(),
                        reading.action(),
                        reading.ground().code(),
                        reading.subjects().toArray(UUID[]::new))
                .param(reading.givenBy())
                .update();
    }

    /** @return how many of the months from the first on were not there */
    static int makeMonths(Transaction transaction, LocalDate first, int ahead) {
        return transaction.sql("""
                select count(*) from generate_series(0, ?) ahead
                where make_access_log_month((?::date + make_interval(months => ahead))::date)
                """).params(ahead, first).query(Integer.class).single();
    }

    static boolean haveMonth(Transaction transaction, LocalDate day) {
        return transaction
                .sql("select to_regclass(to_char(?::date, '\"access_log_\"YYYY_MM')) is not null")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    static List<Read> of(Transaction transaction, UUID subject) {
        return transaction
                .sql("""
                select at, name, function, action, ground, given_by
                from access_log
                where subject_ids @> array[?]::uuid[]
                order by at desc, id desc
                limit 500
                """)
                .param(subject)
                .query((row, number) -> read(row))
                .list();
    }

    private static Read read(ResultSet row) throws SQLException {
        return new Read(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("function"),
                row.getString("action"),
                Ground.valueOf(row.getString("ground").toUpperCase(Locale.ROOT)),
                row.getObject("given_by", UUID.class));
    }
}
