package se.samsyn.foundation.access;

import java.time.ZoneOffset;
import java.util.List;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Transaction;

/**
 * For a statement that lists children's reports: the part of it that writes the row in the access log, so that there is
 * no list when the row cannot be written, and no statement more.
 */
public final class ListingLog {
    /** To be followed by the array of what is shown, and from where. */
    public static final String INSERT = """
            insert into access_log
                (id, at, authority_id, unit_id, person_id, name, function, action, ground, subject_ids)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?,""";

    private ListingLog() {}

    /** What fills the places of {@link #INSERT}. */
    public static List<Object> values(Transaction transaction, String action, Ground ground) {
        var actor = transaction.actor();
        return List.of(
                Uuid7.at(transaction.now()),
                transaction.now().atOffset(ZoneOffset.UTC),
                actor.authority().value(),
                actor.unit().value(),
                actor.person().value(),
                actor.signature().name(),
                actor.signature().function(),
                action,
                ground.code());
    }
}
