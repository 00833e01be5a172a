package se.samsyn.foundation.notification.internal;

import java.sql.Types;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import se.samsyn.foundation.notification.Choice;
import se.samsyn.foundation.notification.Notifications.Unreached;
import se.samsyn.foundation.notification.Settings;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.CommonTransaction;

/** What people have chosen, and the addresses that are nobody's. */
final class SettingStore {
    private SettingStore() {}

    static Settings of(CommonTransaction transaction, PersonId person) {
        return transaction
                .sql("""
                select person.email, setting.language, setting.digest_at, setting.reminders,
                    coalesce(setting.bounced_address = person.email, false) as bounced
                from organisation.person
                left join notification.person_setting setting on setting.person_id = person.id
                where person.id = ?
                """)
                .param(person.value())
                .query((row, number) -> {
                    LocalTime digest = row.getObject("digest_at", LocalTime.class);
                    Choice choice = digest == null
                            ? Choice.UNCHOSEN
                            : new Choice(row.getString("language"), digest, row.getBoolean("reminders"));
                    return new Settings(choice, row.getString("email"), row.getBoolean("bounced"));
                })
                .optional()
                .orElse(new Settings(Choice.UNCHOSEN, null, false));
    }

    static void choose(CommonTransaction transaction, PersonId person, Choice choice) {
        transaction
                .sql("""
                insert into notification.person_setting (person_id, language, digest_at, reminders)
                values (?, ?, ?, ?)
                on conflict (person_id) do update set
                    language = excluded.language, digest_at = excluded.digest_at, reminders = excluded.reminders
                """)
                .params(person.value(), choice.language(), choice.digest(), choice.reminders())
                .update();
    }

    /** @param address null when mail has arrived */
    static void bounced(CommonTransaction transaction, PersonId person, @Nullable String address) {
        transaction
                .sql(address == null ? """
                                update notification.person_setting set bounced_address = ?
                                where person_id = ? and bounced_address is not null
                                """ : """
                                insert into notification.person_setting (bounced_address, person_id) values (?, ?)
                                on conflict (person_id) do update set bounced_address = excluded.bounced_address
                                """)
                .params(new SqlParameterValue(Types.VARCHAR, address), person.value())
                .update();
    }

    /** Where what is owed and how it is differ: an address that fails and nobody sees to, or the other way round. */
    static List<Changed> changed(CommonTransaction transaction) {
        return transaction
                .sql("""
                select person_id, bouncing
                from (
                    select setting.person_id, setting.bounce_owed,
                        coalesce(setting.bounced_address = person.email, false) as bouncing
                    from notification.person_setting setting join organisation.person on person.id = setting.person_id
                    where setting.bounced_address is not null or setting.bounce_owed) as known
                where bouncing <> bounce_owed
                """)
                .query((row, number) ->
                        new Changed(new PersonId(row.getObject("person_id", UUID.class)), row.getBoolean("bouncing")))
                .list();
    }

    record Changed(PersonId person, boolean bouncing) {}

    static void owed(CommonTransaction transaction, Changed changed) {
        transaction
                .sql("update notification.person_setting set bounce_owed = ? where person_id = ?")
                .params(changed.bouncing(), changed.person().value())
                .update();
    }

    static List<Unreached> unreached(CommonTransaction transaction, Collection<PersonId> people) {
        return transaction
                .sql("""
                select person.name, person.email
                from notification.person_setting setting join organisation.person on person.id = setting.person_id
                where setting.bounced_address = person.email and person.id = any (?)
                order by person.name
                """)
                .param(new SqlParameterValue(
                        Types.ARRAY,
                        "uuid",
                        people.stream().map(PersonId::value).toArray(UUID[]::new)))
                .query((row, number) -> new Unreached(row.getString("name"), row.getString("email")))
                .list();
    }
}
