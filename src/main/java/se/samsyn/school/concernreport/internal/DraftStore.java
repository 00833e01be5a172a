package se.samsyn.school.concernreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.SeenTwice;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.DraftSummary;
import se.samsyn.school.concernreport.Part;

/** Drafts. Every statement asks for the writer's own: nobody else ever sees one. */
final class DraftStore {
    private static final SealedColumn ANSWERS = new SealedColumn("concernreport.draft", "answers");

    private DraftStore() {}

    static void insert(SchoolTransaction transaction, UUID id, Answers reporter, LocalDate expiresOn) {
        transaction
                .sql("""
                insert into concernreport.draft
                    (id, authority_id, unit_id, person_id, answers, begun_at, saved_at, expires_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        transaction.actor().authority().value(),
                        transaction.actor().unit().value(),
                        transaction.actor().person().value(),
                        ANSWERS.seal(transaction.keys(), id, id, Json.write(Map.of(Part.FEEDBACK, reporter))),
                        utc(transaction.now()),
                        utc(transaction.now()),
                        expiresOn)
                .update();
    }

    /** A draft about one more child, which lives as long as the first one's. */
    static void insertSibling(SchoolTransaction transaction, UUID id, DraftRow first) {
        transaction
                .sql("""
                insert into concernreport.draft
                    (id, authority_id, unit_id, person_id, begun_at, saved_at, expires_on, sibling_of)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        transaction.actor().authority().value(),
                        first.school().value(),
                        transaction.actor().person().value(),
                        utc(transaction.now()),
                        utc(transaction.now()),
                        first.expiresOn(),
                        first.id())
                .update();
    }

    static String email(SchoolTransaction transaction) {
        return transaction
                .sql("select coalesce(email, '') from organisation.person where id = ?")
                .param(transaction.actor().person().value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    static List<DraftSummary> own(SchoolTransaction transaction, LocalDate today) {
        return transaction
                .sql("""
                select id, begun_at, expires_on, coalesce(last_part, 'CHILD') as last_part, last_field
                from concernreport.draft
                where person_id = ? and unit_id = ? and expires_on >= ? and sibling_of is null
                order by saved_at desc
                """)
                .params(
                        transaction.actor().person().value(),
                        transaction.actor().unit().value(),
                        today)
                .query((row, number) -> new DraftSummary(
                        new ReportId(row.getObject("id", UUID.class)),
                        instant(row, "begun_at"),
                        row.getObject("expires_on", LocalDate.class),
                        Part.valueOf(row.getString("last_part")),
                        row.getString("last_field")))
                .list();
    }

    /** The draft, and after it those that share its pages; empty when there is none. */
    static List<DraftRow> find(SchoolTransaction transaction, UUID id) {
        return select(transaction, id, "");
    }

    /** Waits for whoever is sending the same draft; afterwards it is gone. */
    static List<DraftRow> lock(SchoolTransaction transaction, UUID id) {
        return select(transaction, id, "for update");
    }

    /** Also keeps which field was written in, so that the writer comes back to it. */
    static boolean save(SchoolTransaction transaction, UUID id, Typed typed) {
        Optional<Map<Part, Answers>> before = pages(transaction, id);
        if (before.isEmpty()) {
            return false;
        }
        Map<Part, Answers> pages = new EnumMap<>(Part.class);
        pages.putAll(before.get());
        Answers last = pages.put(typed.part(), typed.answers());
        transaction
                .sql("""
                update concernreport.draft
                set last_field = ?, last_part = ?, answers = ?, saved_at = ?, expires_on = ?, warned = 0
                where id = ?
                """)
                .param(typed.answers().firstOtherThan(last == null ? Answers.NONE : last))
                .param(typed.part().name())
                .param(ANSWERS.seal(transaction.keys(), id, id, Json.write(pages)))
                .param(utc(transaction.now()))
                .param(typed.expiresOn())
                .param(id)
                .update();
        return true;
    }

    /** Held, so that of two pages that are saved at once none undoes the other. */
    private static Optional<Map<Part, Answers>> pages(SchoolTransaction transaction, UUID id) {
        return transaction
                .sql("select answers from concernreport.draft where id = ? and person_id = ? for update")
                .params(id, transaction.actor().person().value())
                .query((row, number) -> Json.answers(ANSWERS.open(transaction.keys(), id, id, row.getBytes("answers"))))
                .optional();
    }

    /** With what shares its pages. @return what is gone; nothing when there was no such draft */
    static List<UUID> delete(SchoolTransaction transaction, UUID id) {
        return transaction
                .sql("delete from concernreport.draft where (id = ? or sibling_of = ?) and person_id = ? returning id")
                .params(id, id, transaction.actor().person().value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whoever's they are. What shares their pages goes with them. */
    static void deleteAll(SchoolTransaction transaction, Collection<UUID> drafts) {
        transaction
                .sql("delete from concernreport.draft where id = any (?)")
                .param(drafts.toArray(UUID[]::new))
                .update();
    }

    /** What shares another draft's pages goes with it. */
    static List<UUID> deleteExpired(SchoolTransaction transaction, LocalDate today) {
        List<UUID> expired =
                SeenTwice.since(transaction, "concernreport.draft", "expires_on < ? and sibling_of is null", today);
        UUID[] ids = expired.toArray(UUID[]::new);
        return expired.isEmpty()
                ? List.of()
                : transaction
                        .sql("delete from concernreport.draft where id = any (?) or sibling_of = any (?) returning id")
                        .params(ids, ids)
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list();
    }

    private static List<DraftRow> select(SchoolTransaction transaction, UUID id, String lock) {
        return transaction
                .sql("""
                select id, number, unit_id, answers, saved_at, expires_on, last_field, sibling_of,
                    exists (select from attachment where subject_id = draft.id) as has_files
                from concernreport.draft
                where (id = ? or sibling_of = ?) and person_id = ?
                order by number
                """ + lock)
                .params(id, id, transaction.actor().person().value())
                .query((row, number) -> draft(transaction, row))
                .list();
    }

    private static DraftRow draft(SchoolTransaction transaction, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new DraftRow(
                id,
                row.getLong("number"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Json.answers(ANSWERS.open(transaction.keys(), id, id, row.getBytes("answers"))),
                instant(row, "saved_at"),
                row.getObject("expires_on", LocalDate.class),
                row.getString("last_field"),
                row.getBoolean("has_files"),
                row.getObject("sibling_of", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What was typed on one page. */
    record Typed(Part part, Answers answers, LocalDate expiresOn) {}
}
