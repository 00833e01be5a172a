package se.samsyn.foundation.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import se.samsyn.foundation.notification.Choice;
import se.samsyn.foundation.notification.internal.Letter.Kind;
import se.samsyn.foundation.notification.internal.Letter.Waiting;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonTransaction;

/** The mails that wait. Addresses are read when a mail is sent, so that a changed one counts at once. */
final class MailStore {
    private MailStore() {}

    /** Whose hour it is, and who has not had this day's digest. */
    static List<PersonId> toDigest(CommonTransaction transaction, LocalDate today, LocalTime from, LocalTime to) {
        return transaction
                .sql("""
                select person.id
                from organisation.person
                left join notification.person_setting setting on setting.person_id = person.id
                where person.email is not null and coalesce(setting.reminders, true)
                    and coalesce(setting.digest_at, ?) > ? and coalesce(setting.digest_at, ?) <= ?
                    and setting.digested_on is distinct from ?
                """)
                .params(Choice.UNCHOSEN.digest(), from, Choice.UNCHOSEN.digest(), to, today)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    static void digested(CommonTransaction transaction, Collection<PersonId> people, LocalDate today) {
        transaction
                .sql("""
                insert into notification.person_setting (person_id, digested_on)
                select person_id, ? from unnest(?::uuid[]) as person_id
                on conflict (person_id) do update set digested_on = excluded.digested_on
                """)
                .params(
                        today,
                        new SqlParameterValue(
                                Types.ARRAY,
                                "uuid",
                                people.stream().map(PersonId::value).toArray(UUID[]::new)))
                .update();
    }

    /** The same mail is made once, and none for a person without an address. */
    static int insert(CommonTransaction transaction, PersonId to, Letter letter) {
        var now = transaction.now().atOffset(ZoneOffset.UTC);
        return transaction
                .sql("""
                insert into notification.mail
                    (id, person_id, kind, unit_id, function_code, passed, today, coming, created_at, try_at)
                select ?, person.id, ?, ?, ?, ?, ?, ?, ?, ?
                from organisation.person
                where person.id = ? and person.email is not null
                on conflict (id) do nothing
                """)
                .params(
                        letter.id(),
                        letter.kind().name(),
                        letter.unit().value(),
                        letter.function(),
                        letter.waiting().passed(),
                        letter.waiting().today(),
                        letter.waiting().coming(),
                        now,
                        now,
                        to.value())
                .update();
    }

    /**
     * The next one to try. When to try again is written before it is tried: a program that stops in between has tried,
     * and the pauses grow.
     */
    static Optional<Claimed> claim(CommonTransaction transaction) {
        var now = transaction.now().atOffset(ZoneOffset.UTC);
        return transaction
                .sql("""
                update notification.mail
                set attempts = attempts + 1,
                    try_at = ?::timestamptz
                        + make_interval(mins => (array[1, 5, 15, 60, 240])[least(attempts + 1, 5)])
                from organisation.person
                left join notification.person_setting setting on setting.person_id = person.id
                where person.id = mail.person_id and mail.id = (
                    select id from notification.mail
                    where try_at <= ? and sent_at is null and given_up_at is null
                    order by try_at, id
                    limit 1
                    for update skip locked)
                returning mail.id, mail.person_id, mail.kind, mail.unit_id, mail.function_code, mail.passed, mail.today,
                    mail.coming, mail.attempts, person.email, coalesce(setting.language, 'sv') as language
                """)
                .params(now, now)
                .query((row, number) -> claimed(row))
                .optional();
    }

    /** @param address null when the person has none any more */
    record Claimed(Letter letter, PersonId person, @Nullable String address, String language, int attempts) {}

    /** How the mail goes. Addresses that bounce count as long as they are somebody's. */
    static Traffic traffic(CommonTransaction transaction, Duration isLong) {
        var before = transaction.now().minus(isLong).atOffset(ZoneOffset.UTC);
        return transaction
                .sql("""
                select (select count(*) from notification.mail
                         where sent_at is null and given_up_at is null and created_at < ?) as waiting,
                       (select count(*) from notification.person_setting setting
                         join organisation.person on person.id = setting.person_id
                         where setting.bounced_address = person.email) as bouncing,
                       (select max(sent_at) from notification.mail) as last_sent
                """)
                .param(before)
                .query((row, number) -> {
                    var last = row.getObject("last_sent", OffsetDateTime.class);
                    return new Traffic(
                            row.getInt("waiting"), row.getInt("bouncing"), last == null ? null : last.toInstant());
                })
                .single();
    }

    static void sent(CommonTransaction transaction, Claimed mail) {
        end(transaction, "sent_at", mail);
    }

    static void givenUp(CommonTransaction transaction, Claimed mail) {
        end(transaction, "given_up_at", mail);
    }

    private static void end(CommonTransaction transaction, String column, Claimed mail) {
        transaction
                .sql("update notification.mail set " + column + " = ? where id = ?")
                .params(
                        transaction.now().atOffset(ZoneOffset.UTC),
                        mail.letter().id())
                .update();
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        var letter = new Letter(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("function_code"),
                new Waiting(row.getInt("passed"), row.getInt("today"), row.getInt("coming")));
        return new Claimed(
                letter,
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("email"),
                row.getString("language"),
                row.getInt("attempts"));
    }
}
