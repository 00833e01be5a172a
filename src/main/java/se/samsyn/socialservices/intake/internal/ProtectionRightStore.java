package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.ProtectionRights.Given;
import se.samsyn.socialservices.intake.ProtectionRights.Taken;

/** The rights of one unit, which is the actor's own. */
final class ProtectionRightStore {
    private ProtectionRightStore() {}

    static void give(SocialTransaction transaction, PersonId to, String name) {
        var actor = transaction.actor();
        transaction
                .sql("""
                insert into intake.protection_right
                    (authority_id, id, unit_id, person_id, name, given_at, given_by, giver, giver_function)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (authority_id, unit_id, person_id) where taken_at is null do nothing
                """)
                .params(
                        actor.authority().value(),
                        Uuid7.at(transaction.now()),
                        actor.unit().value(),
                        to.value(),
                        name,
                        transaction.now().atOffset(ZoneOffset.UTC),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function())
                .update();
    }

    static void take(SocialTransaction transaction, PersonId from) {
        var actor = transaction.actor();
        transaction
                .sql("""
                update intake.protection_right
                set taken_at = ?, taken_by = ?, taker = ?, taker_function = ?
                where unit_id = ? and person_id = ? and taken_at is null
                """)
                .params(
                        transaction.now().atOffset(ZoneOffset.UTC),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function(),
                        actor.unit().value(),
                        from.value())
                .update();
    }

    static boolean has(SocialTransaction transaction, PersonId person) {
        return transaction
                .sql("""
                select exists (
                    select from intake.protection_right where unit_id = ? and person_id = ? and taken_at is null)
                """)
                .params(transaction.actor().unit().value(), person.value())
                .query(Boolean.class)
                .single();
    }

    static List<Given> of(SocialTransaction transaction) {
        return transaction
                .sql("""
                select person_id, name, given_at, giver, giver_function, taken_at, taker, taker_function
                from intake.protection_right
                where unit_id = ?
                order by given_at desc, id desc
                """)
                .param(transaction.actor().unit().value())
                .query((row, number) -> given(row))
                .list();
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                new Signature(row.getString("giver"), row.getString("giver_function")),
                taken(row));
    }

    private static @Nullable Taken taken(ResultSet row) throws SQLException {
        var at = row.getObject("taken_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Taken(at.toInstant(), new Signature(row.getString("taker"), row.getString("taker_function")));
    }
}
