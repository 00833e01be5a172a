package se.samsyn.socialservices.confidentiality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.ConsentId;

/** The ways in that persons have. Code, number and session are kept as hashes only. */
final class WayInStore {
    /** Six digits are guessed once in two hundred thousand by so many. */
    static final int TRIES = 5;

    private static final SealedColumn DESPITE = new SealedColumn("confidentiality.way_in", "despite");

    private WayInStore() {}

    static void insert(SocialTransaction transaction, Who who, Code code, String numberHash, String despite) {
        UUID id = Uuid7.at(transaction.now());
        var actor = transaction.actor();
        transaction
                .sql("""
                insert into confidentiality.way_in
                    (authority_id, id, consent_id, report_id, code_hash, number_hash, handed_at, person_id, name,
                     function, despite)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        actor.authority().value(),
                        id,
                        who.id().value(),
                        who.report(),
                        code.hash(),
                        numberHash,
                        transaction.now().atOffset(ZoneOffset.UTC),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function(),
                        DESPITE.seal(transaction.keys(), who.report(), id, despite))
                .update();
    }

    /** Nobody comes in by it any more. Who is in already sees what became of it. */
    static void end(SocialTransaction transaction, ConsentId consent) {
        transaction
                .sql("update confidentiality.way_in set ended_at = ? where consent_id = ? and ended_at is null")
                .params(transaction.now().atOffset(ZoneOffset.UTC), consent.value())
                .update();
    }

    /** Nobody comes in by it, and who is in is out. */
    static void revoke(SocialTransaction transaction, ConsentId consent) {
        transaction
                .sql("""
                update confidentiality.way_in
                set ended_at = coalesce(ended_at, ?), session_hash = null, session_ends_at = null
                where consent_id = ?
                """)
                .params(transaction.now().atOffset(ZoneOffset.UTC), consent.value())
                .update();
    }

    static Set<ConsentId> openOf(SocialTransaction transaction, UUID report) {
        return Set.copyOf(transaction
                .sql("select consent_id from confidentiality.way_in where report_id = ? and ended_at is null")
                .param(report)
                .query((row, number) -> new ConsentId(row.getObject("consent_id", UUID.class)))
                .list());
    }

    record Found(ConsentId consent, UUID report) {}

    /** @param wrong how many wrong tries it is if this is one */
    record Tried(Found found, String numberHash, int wrong) {}

    /** Counts as wrong until {@link #enter} says otherwise, so that many at once are no way around it. */
    static Optional<Tried> tryOnce(SocialTransaction transaction, Code code) {
        return transaction
                .sql("""
                update confidentiality.way_in set wrong = wrong + 1
                where code_hash = ? and ended_at is null and wrong < ?
                returning consent_id, report_id, number_hash, wrong
                """)
                .params(code.hash(), TRIES)
                .query((row, number) -> new Tried(found(row), row.getString("number_hash"), row.getInt("wrong")))
                .optional();
    }

    static void enter(SocialTransaction transaction, Code code, String session, Instant until) {
        transaction
                .sql("""
                update confidentiality.way_in set wrong = 0, session_hash = ?, session_ends_at = ?
                where code_hash = ? and ended_at is null
                """)
                .params(Fingerprint.bytes(session), until.atOffset(ZoneOffset.UTC), code.hash())
                .update();
    }

    static Optional<Found> inside(SocialTransaction transaction, Code code, String session) {
        return transaction
                .sql("""
                select consent_id, report_id from confidentiality.way_in
                where code_hash = ? and session_hash = ? and session_ends_at > ?
                """)
                .params(
                        code.hash(),
                        Fingerprint.bytes(session),
                        transaction.now().atOffset(ZoneOffset.UTC))
                .query((row, number) -> found(row))
                .optional();
    }

    static void leave(SocialTransaction transaction, Code code, String session) {
        transaction.sql("""
                update confidentiality.way_in set session_hash = null, session_ends_at = null
                where code_hash = ? and session_hash = ?
                """).params(code.hash(), Fingerprint.bytes(session)).update();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new ConsentId(row.getObject("consent_id", UUID.class)), row.getObject("report_id", UUID.class));
    }
}
