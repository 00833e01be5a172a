package se.samsyn.school.concernreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.exchange.crossing.SocialMessage.Disclosure;
import se.samsyn.exchange.crossing.SocialMessage.DisclosureEnded;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.Disclosed;

/** What social services have let the school know, as long as it may be read. */
final class DisclosureStore {
    private static final SealedColumn TEXT = new SealedColumn("concernreport.disclosure", "text");

    private DisclosureStore() {}

    /** Its end may have come before it. Then it is over. */
    static void put(SchoolTransaction transaction, Disclosure disclosure) {
        UUID report = disclosure.report().value();
        UUID id = disclosure.disclosure().value();
        transaction
                .sql("""
                insert into concernreport.disclosure
                    (authority_id, id, report_id, item, text, at, ends_at, contact_name, contact_phone)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (authority_id, id) do nothing
                """)
                .params(
                        transaction.actor().authority().value(),
                        id,
                        report,
                        disclosure.item().name(),
                        TEXT.seal(transaction.keys(), report, id, disclosure.text()),
                        ReportStore.utc(disclosure.at()),
                        ReportStore.utc(disclosure.until()),
                        disclosure.contact().name(),
                        disclosure.contact().phone())
                .update();
    }

    /** Nothing is left of what it said. */
    static void end(SchoolTransaction transaction, DisclosureEnded ended) {
        transaction
                .sql("""
                insert into concernreport.disclosure (authority_id, id, report_id, ended_at) values (?, ?, ?, ?)
                on conflict (authority_id, id) do update set text = null, ended_at = excluded.ended_at
                """)
                .params(
                        transaction.actor().authority().value(),
                        ended.disclosure().value(),
                        ended.report().value(),
                        ReportStore.utc(ended.at()))
                .update();
    }

    /** As it may be read at this moment. What was over before it came is not among them. */
    static List<Disclosed> of(SchoolTransaction transaction, UUID report) {
        return transaction
                .sql("""
                select id, report_id, item, text, at, ends_at, contact_name, contact_phone, ended_at is not null as ended
                from concernreport.disclosure
                where report_id = ? and item is not null
                order by at, id
                """)
                .param(report)
                .query((row, number) -> disclosed(transaction, row))
                .list();
    }

    private static Disclosed disclosed(SchoolTransaction transaction, ResultSet row) throws SQLException {
        Item item = Item.valueOf(row.getString("item"));
        Instant until = row.getObject("ends_at", OffsetDateTime.class).toInstant();
        if (row.getBoolean("ended")) {
            return new Disclosed.Withdrawn(item);
        }
        if (!until.isAfter(transaction.now())) {
            return new Disclosed.Out(item);
        }
        return new Disclosed.Readable(
                item,
                TEXT.open(
                        transaction.keys(),
                        row.getObject("report_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getBytes("text")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                until,
                row.getString("contact_name") + " " + row.getString("contact_phone"));
    }
}
