package se.samsyn.school.concernreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.Cosignature;
import se.samsyn.school.concernreport.Feedback;

/** What social services have told, and the principal's name under it. Only added to. */
final class FeedbackStore {
    private static final String MOVE = """
            with moved as (
                update concernreport.report
                set state = ?, confirmed_at = coalesce(confirmed_at, ?), answered_at = coalesce(?, answered_at),
                    taken_at = coalesce(?, taken_at),
                    outcome = case when ? then ? else outcome end
                where id = ?)
            """;

    private static final String INSERT = """
            insert into concernreport.feedback
                (id, authority_id, report_id, kind, at, received_at, contact_name, contact_function, contact_unit,
                 contact_phone, topics, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private FeedbackStore() {}

    /** The report moves, if it does, in the same statement. */
    static void insert(SchoolTransaction transaction, UUID message, UUID report, Told told) {
        Feedback feedback = told.feedback();
        List<@Nullable Object> values = new ArrayList<>();
        ConcernReportState next = told.next();
        if (next != null) {
            values.addAll(Arrays.asList(
                    next.code(),
                    at(feedback, Feedback.Kind.CONFIRMED),
                    at(feedback, Feedback.Kind.OUTCOME),
                    at(feedback, Feedback.Kind.TAKEN_BY_MUNICIPALITY),
                    feedback.kind() == Feedback.Kind.OUTCOME,
                    name(told.outcome()),
                    report));
        }
        values.addAll(Arrays.asList(
                message,
                transaction.actor().authority().value(),
                report,
                feedback.kind().name(),
                ReportStore.utc(feedback.at()),
                ReportStore.utc(transaction.now()),
                feedback.contact().name(),
                feedback.contact().function(),
                feedback.contact().unit(),
                feedback.contact().phone(),
                feedback.topics().stream().map(Enum::name).toArray(String[]::new),
                name(told.outcome())));
        transaction.sql((next == null ? "" : MOVE) + INSERT).params(values).update();
    }

    /** When it was told, if it was that. */
    private static @Nullable Object at(Feedback feedback, Feedback.Kind kind) {
        return feedback.kind() == kind ? ReportStore.utc(feedback.at()) : null;
    }

    private static @Nullable String name(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.name();
    }

    static List<Feedback> of(SchoolTransaction transaction, UUID report) {
        return transaction
                .sql("""
                select kind, at, contact_name, contact_function, contact_unit, contact_phone, topics
                from concernreport.feedback
                where report_id = ?
                order by at, id
                """)
                .param(report)
                .query((row, number) -> feedback(row))
                .list();
    }

    /** False when somebody has signed already. */
    static boolean cosign(SchoolTransaction transaction, UUID report) {
        return transaction
                        .sql("""
                insert into concernreport.cosignature (report_id, authority_id, person_id, name, function, signed_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (report_id) do nothing
                """)
                        .params(
                                report,
                                transaction.actor().authority().value(),
                                transaction.actor().person().value(),
                                transaction.actor().signature().name(),
                                transaction.actor().signature().function(),
                                ReportStore.utc(transaction.now()))
                        .update()
                == 1;
    }

    static Optional<Cosignature> cosignature(SchoolTransaction transaction, UUID report) {
        return transaction
                .sql("select name, function, signed_at from concernreport.cosignature where report_id = ?")
                .param(report)
                .query((row, number) -> new Cosignature(
                        row.getString("name"),
                        row.getString("function"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(
                Feedback.Kind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Contact(
                        row.getString("contact_name"),
                        row.getString("contact_function"),
                        row.getString("contact_unit"),
                        row.getString("contact_phone")),
                Stream.of((String[]) row.getArray("topics").getArray())
                        .map(CompletionTopic::valueOf)
                        .toList());
    }

    /**
     * @param outcome only of an outcome, and null there when it is withheld
     * @param next where the report stands from now on; null when that is as before
     */
    record Told(
            Feedback feedback,
            @Nullable Outcome outcome,
            @Nullable ConcernReportState next) {}
}
