package se.samsyn.socialservices.confidentiality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.DisclosureId;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.Assessment;
import se.samsyn.socialservices.confidentiality.Matter.Disclosed;
import se.samsyn.socialservices.confidentiality.Verdict;

/** What has been assessed, and what the school was let know. */
final class DisclosureStore {
    private static final SealedColumn DETRIMENT = new SealedColumn("confidentiality.assessment", "detriment");
    private static final SealedColumn TEXT = new SealedColumn("confidentiality.disclosure", "text");
    private static final SealedColumn MATURITY = new SealedColumn("confidentiality.assessment", "maturity");

    private DisclosureStore() {}

    static void insertAssessment(
            SocialTransaction transaction, UUID report, UUID id, Assessment assessment, List<String> rules) {
        var actor = transaction.actor();
        transaction
                .sql("""
                insert into confidentiality.assessment
                    (authority_id, id, report_id, item, at, person_id, name, function, detriment, verdict, rules,
                        maturity)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        actor.authority().value(),
                        id,
                        report,
                        assessment.item().name(),
                        transaction.now().atOffset(ZoneOffset.UTC),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function(),
                        DETRIMENT.seal(transaction.keys(), report, id, assessment.detriment()),
                        assessment.verdict().name(),
                        rules.toArray(String[]::new),
                        MATURITY.seal(transaction.keys(), report, id, assessment.maturity()))
                .update();
    }

    /** @param until when the school may not read it any more */
    record New(UUID report, UUID id, AuthorityId school, String text, Instant until, Verdict verdict) {}

    static void insert(SocialTransaction transaction, New disclosure) {
        transaction
                .sql("""
                insert into confidentiality.disclosure
                    (authority_id, id, report_id, school_id, text, ends_at, by_consent, own_consent)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        transaction.actor().authority().value(),
                        disclosure.id(),
                        disclosure.report(),
                        disclosure.school().value(),
                        TEXT.seal(transaction.keys(), disclosure.report(), disclosure.id(), disclosure.text()),
                        disclosure.until().atOffset(ZoneOffset.UTC),
                        disclosure.verdict().restsOnConsent(),
                        disclosure.verdict() == Verdict.WITH_OWN_CONSENT)
                .update();
    }

    /** Ends what rests on everybody's consent, and where it says so what rests on the young person's own. */
    static List<Ended> endByConsent(SocialTransaction transaction, UUID report, boolean ownToo) {
        return transaction
                .sql("""
                update confidentiality.disclosure set ended_at = ?
                where report_id = ? and by_consent and (? or not own_consent) and ended_at is null
                returning id, school_id
                """)
                .params(transaction.now().atOffset(ZoneOffset.UTC), report, ownToo)
                .query((row, number) -> new Ended(
                        new DisclosureId(row.getObject("id", UUID.class)),
                        new AuthorityId(row.getObject("school_id", UUID.class))))
                .list();
    }

    record Ended(DisclosureId id, AuthorityId school) {}

    /** @param underway those of which something has not arrived yet */
    static List<Disclosed> of(SocialTransaction transaction, UUID report, Set<DisclosureId> underway) {
        return transaction
                .sql("""
                select disclosure.id, disclosure.report_id, item, text, at, name, function, verdict, ends_at, ended_at
                from confidentiality.disclosure join confidentiality.assessment using (authority_id, id)
                where disclosure.report_id = ?
                order by at, id
                """)
                .param(report)
                .query((row, number) -> disclosed(transaction, row, underway))
                .list();
    }

    private static Disclosed disclosed(SocialTransaction transaction, ResultSet row, Set<DisclosureId> underway)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID report = row.getObject("report_id", UUID.class);
        return new Disclosed(
                Item.valueOf(row.getString("item")),
                TEXT.open(transaction.keys(), report, id, row.getBytes("text")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Signature(row.getString("name"), row.getString("function")),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                !underway.contains(new DisclosureId(id)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
