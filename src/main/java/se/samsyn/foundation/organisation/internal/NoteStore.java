package se.samsyn.foundation.organisation.internal;

import java.sql.Array;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import se.samsyn.foundation.organisation.Noted;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonTransaction;

/** Who changed what in the register and among the accounts. Append only: the login may neither change nor remove. */
final class NoteStore {
    private NoteStore() {}

    static void insert(CommonTransaction tx, String what, List<String> about) {
        var actor = tx.actor();
        tx.sql("""
                insert into organisation.change_log (id, at, person_id, name, function, what, about)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Uuid7.at(tx.now()),
                        tx.now().atOffset(ZoneOffset.UTC),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function(),
                        what,
                        about.toArray(String[]::new))
                .update();
    }

    static List<Noted> latest(CommonTransaction tx, int most) {
        return tx.sql(
                        "select at, name, function, what, about from organisation.change_log order by at desc, id desc limit ?")
                .param(most)
                .query((row, n) -> new Noted(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("function"),
                        row.getString("what"),
                        words(row.getArray("about"))))
                .list();
    }

    private static List<String> words(Array about) throws java.sql.SQLException {
        return List.of((String[]) about.getArray());
    }
}
