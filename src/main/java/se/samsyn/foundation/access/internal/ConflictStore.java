package se.samsyn.foundation.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.KeptAway;
import se.samsyn.foundation.access.KeptAway.Lifted;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.Transaction;

/** Who is kept away from what. The table exists once per domain, as the log does. */
final class ConflictStore {
    private ConflictStore() {}

    /** @return false when the person is kept away already */
    static boolean insert(Transaction transaction, UUID subject, PersonId person, String name) {
        var actor = transaction.actor();
        return transaction
                        .sql("""
                insert into conflict_of_interest
                    (authority_id, id, subject_id, person_id, name, marked_at, marked_by, marker, marker_function)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (authority_id, subject_id, person_id) where lifted_at is null do nothing
                """)
                        .params(
                                actor.authority().value(),
                                Uuid7.at(transaction.now()),
                                subject,
                                person.value(),
                                name,
                                transaction.now().atOffset(ZoneOffset.UTC),
                                actor.person().value(),
                                actor.signature().name(),
                                actor.signature().function())
                        .update()
                == 1;
    }

    /** @return false when the person is not kept away */
    static boolean lift(Transaction transaction, UUID subject, PersonId person) {
        var actor = transaction.actor();
        return transaction
                        .sql("""
                update conflict_of_interest
                set lifted_at = ?, lifted_by = ?, lifter = ?, lifter_function = ?
                where subject_id = ? and person_id = ? and lifted_at is null
                """)
                        .params(
                                transaction.now().atOffset(ZoneOffset.UTC),
                                actor.person().value(),
                                actor.signature().name(),
                                actor.signature().function(),
                                subject,
                                person.value())
                        .update()
                == 1;
    }

    static List<KeptAway> of(Transaction transaction, UUID subject) {
        return transaction
                .sql("""
                select person_id, name, marked_at, marker, marker_function, lifted_at, lifter, lifter_function
                from conflict_of_interest
                where subject_id = ?
                order by marked_at, id
                """)
                .param(subject)
                .query((row, number) -> keptAway(row))
                .list();
    }

    private static KeptAway keptAway(ResultSet row) throws SQLException {
        return new KeptAway(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                new Signature(row.getString("marker"), row.getString("marker_function")),
                lifted(row));
    }

    private static @Nullable Lifted lifted(ResultSet row) throws SQLException {
        var at = row.getObject("lifted_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Lifted(at.toInstant(), new Signature(row.getString("lifter"), row.getString("lifter_function")));
    }
}
