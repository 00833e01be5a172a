package se.samsyn.socialservices.feedback.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.feedback.FeedbackGiven;
import se.samsyn.socialservices.feedback.FeedbackGiven.Confirmation;
import se.samsyn.socialservices.feedback.FeedbackGiven.OutcomeNotice;
import se.samsyn.socialservices.feedback.Notice;

final class FeedbackStore {
    private FeedbackStore() {}

    static void insertConfirmation(SocialTransaction transaction, ReportId report, Confirmation.Given given) {
        Contact contact = given.contact();
        transaction
                .sql("""
                insert into feedback.confirmation
                    (authority_id, report_id, at, channel, person_id, name, function, unit, phone, rule_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        transaction.actor().authority().value(),
                        report.value(),
                        utc(given.at()),
                        given.channel().name(),
                        given.by().value(),
                        contact.name(),
                        contact.function(),
                        contact.unit(),
                        contact.phone(),
                        given.rule())
                .update();
    }

    static void insertOutcome(
            SocialTransaction transaction, ReportId report, @Nullable Outcome outcome, Notice notice) {
        Contact contact = notice.contact();
        transaction
                .sql("""
                insert into feedback.outcome
                    (authority_id, report_id, at, channel, outcome, person_id, name, function, unit, phone, rule_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(transaction.actor().authority().value())
                .param(report.value())
                .param(utc(transaction.now()))
                .param(notice.channel().name())
                .param(outcome == null ? null : outcome.name())
                .param(transaction.actor().person().value())
                .param(contact.name())
                .param(contact.function())
                .param(contact.unit())
                .param(contact.phone())
                .param(notice.rule())
                .update();
    }

    static void erase(SocialTransaction transaction, Collection<ReportId> reports) {
        UUID[] ids = reports.stream().map(ReportId::value).toArray(UUID[]::new);
        transaction.sql("""
                with confirmed as (delete from feedback.confirmation where report_id = any (?))
                delete from feedback.outcome where report_id = any (?)
                """).params(ids, ids).update();
    }

    static FeedbackGiven of(SocialTransaction transaction, ReportId report) {
        return new FeedbackGiven(confirmation(transaction, report), outcome(transaction, report));
    }

    private static Confirmation confirmation(SocialTransaction transaction, ReportId report) {
        return transaction
                .sql("""
                select at, channel, person_id, name, function, unit, phone, rule_id
                from feedback.confirmation
                where report_id = ?
                """)
                .param(report.value())
                .<Confirmation>query((row, number) -> new Confirmation.Given(
                        at(row),
                        channel(row),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        contact(row),
                        row.getString("rule_id")))
                .optional()
                .orElseGet(Confirmation.Awaited::new);
    }

    private static OutcomeNotice outcome(SocialTransaction transaction, ReportId report) {
        return transaction
                .sql("""
                select at, channel, outcome, name, function, unit, phone
                from feedback.outcome
                where report_id = ?
                """)
                .param(report.value())
                .query(FeedbackStore::outcome)
                .optional()
                .orElseGet(OutcomeNotice.Awaited::new);
    }

    private static OutcomeNotice outcome(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? new OutcomeNotice.Withheld(at(row), channel(row), contact(row))
                : new OutcomeNotice.Told(at(row), channel(row), contact(row), Outcome.valueOf(outcome));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("name"), row.getString("function"), row.getString("unit"), row.getString("phone"));
    }

    private static Channel channel(ResultSet row) throws SQLException {
        return Channel.valueOf(row.getString("channel"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
