package se.samsyn.foundation.duty.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.KeptAway;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.Postponement;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Transaction;

/** The table exists once per domain; the login's search path says which one is meant. */
final class DutyStore {
    private static final String DONE =
            "update duty set done_at = ? where subject_id = ? and kind = any (?) and done_at is null";

    private static final String COLUMNS =
            "select id, unit_id, kind, subject_id, owner, due_at, alarm_at, rule_id, escalated_at ";

    private DutyStore() {}

    static void insert(Transaction transaction, List<Duty> duties) {
        transaction.sql(insertion(duties)).params(values(transaction, duties)).update();
    }

    static void markDone(Transaction transaction, UUID subject, Collection<String> kinds) {
        transaction.sql(DONE).params(done(transaction, subject, kinds)).update();
    }

    static void markDoneAndInsert(Transaction transaction, UUID subject, Collection<String> kinds, List<Duty> duties) {
        List<@Nullable Object> values = new ArrayList<>(done(transaction, subject, kinds));
        values.addAll(values(transaction, duties));
        transaction
                .sql("with done as (" + DONE + ") " + insertion(duties))
                .params(values)
                .update();
    }

    /** However many they are, one statement: rows as values, so that it is planned once per number of rows. */
    private static String insertion(List<Duty> duties) {
        String rows = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?), ".repeat(duties.size());
        return """
                insert into duty (id, authority_id, unit_id, kind, subject_id, owner, due_at, alarm_at, rule_id, created_at)
                values\s""" + rows.substring(0, rows.length() - 2);
    }

    private static List<@Nullable Object> values(Transaction transaction, List<Duty> duties) {
        List<@Nullable Object> values = new ArrayList<>();
        duties.forEach(duty -> add(values, duty, transaction));
        return values;
    }

    private static List<Object> done(Transaction transaction, UUID subject, Collection<String> kinds) {
        return List.of(transaction.now().atOffset(ZoneOffset.UTC), subject, kinds.toArray(String[]::new));
    }

    static void postpone(Transaction transaction, UUID subject, String kind, Postponement to) {
        transaction
                .sql("update duty set due_at = ?, rule_id = ? where subject_id = ? and kind = ? and done_at is null")
                .params(to.due().atOffset(ZoneOffset.UTC), to.rule(), subject, kind)
                .update();
    }

    static List<Duty> openAbout(Transaction transaction, UUID subject) {
        return transaction
                .sql(COLUMNS + "from duty where subject_id = ? and done_at is null order by due_at, id")
                .param(subject)
                .query((row, number) -> duty(row))
                .list();
    }

    static List<Duty> openOf(Transaction transaction, UnitId unit) {
        return transaction
                .sql(COLUMNS + """
                from duty
                where unit_id = ? and done_at is null and
                """ + KeptAway.not("duty.subject_id") + """

                order by due_at, id
                limit 500
                """)
                .params(unit.value(), transaction.actor().person().value())
                .query((row, number) -> duty(row))
                .list();
    }

    /**
     * Once each, whoever asks: the one that finds it first writes when and to whom it went. That it had begun may have
     * been told; that it went on has not.
     */
    static int escalate(Transaction transaction, Role to, Collection<String> kinds) {
        var now = transaction.now().atOffset(ZoneOffset.UTC);
        return transaction
                .sql("""
                update duty set escalated_at = ?, escalated_to = ?, told_at = null
                where alarm_at <= ? and kind = any (?) and done_at is null and escalated_at is null
                """)
                .params(now, to.name(), now, kinds.toArray(String[]::new))
                .update();
    }

    static long countOpen(Transaction transaction) {
        return transaction
                .sql("select count(*) from duty where done_at is null")
                .query(Long.class)
                .single();
    }

    static Set<UUID> openSubjects(Transaction transaction) {
        return Set.copyOf(transaction
                .sql("select distinct subject_id from duty where done_at is null")
                .query(UUID.class)
                .list());
    }

    private static void add(List<@Nullable Object> values, Duty duty, Transaction transaction) {
        values.add(duty.id());
        values.add(transaction.actor().authority().value());
        values.add(duty.unit().value());
        values.add(duty.kind());
        values.add(duty.subject());
        values.add(duty.owner().name());
        values.add(utc(duty.due()));
        values.add(utc(duty.alarm()));
        values.add(duty.rule());
        values.add(utc(transaction.now()));
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                Role.valueOf(row.getString("owner")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row, "alarm_at"),
                row.getString("rule_id"),
                instant(row, "escalated_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
