package se.samsyn.socialservices.confidentiality.internal;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.OldConsents.Last;

/** When something was last noted about reports, and how nothing is left of them. */
final class OldConsentStore {
    /**
     * A question and an answer hold to their last day, which stands with the question. Of whom nobody has been asked
     * nothing is noted: their rows come of somebody's looking.
     */
    private static final String LAST = """
            select report_id, max(at) as at, bool_or(running) as running
            from (
                select consent.report_id, latest.at,
                    coalesce(latest.kind in ('Asked', 'Given') and question.until >= ?, false) as running
                from confidentiality.consent
                cross join lateral (
                    select kind, at from confidentiality.event
                    where event.report_id = consent.report_id and event.consent_id = consent.id
                    order by number desc limit 1) latest
                left join lateral (
                    select split_part(fact, ' ', 2)::date as until from confidentiality.event
                    where event.report_id = consent.report_id and event.consent_id = consent.id and kind = 'Asked'
                    order by number desc limit 1) question on true
                where consent.report_id = any (?)
                union all
                select assessment.report_id, assessment.at,
                    coalesce(disclosure.ended_at is null and disclosure.ends_at > ?, false)
                from confidentiality.assessment left join confidentiality.disclosure using (authority_id, id)
                where assessment.report_id = any (?)) noted
            group by report_id
            """;

    private OldConsentStore() {}

    static Map<ReportId, Last> of(SocialTransaction transaction, Collection<ReportId> reports) {
        UUID[] ids = ids(reports);
        return transaction
                .sql(LAST)
                .params(
                        Dates.localDate(transaction.now()),
                        ids,
                        transaction.now().atOffset(ZoneOffset.UTC),
                        ids)
                .query((row, number) -> Map.entry(new ReportId(row.getObject("report_id", UUID.class)), last(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Last last(ResultSet row) throws SQLException {
        return new Last(
                Dates.localDate(row.getObject("at", OffsetDateTime.class).toInstant()), row.getBoolean("running"));
    }

    static void erase(SocialTransaction transaction, Collection<ReportId> reports) {
        UUID[] ids = ids(reports);
        transaction
                .sql("select id from confidentiality.consent where report_id = any (?) for update")
                .param(ids)
                .query(UUID.class)
                .list();
        transaction.sql("""
                with ways as (delete from confidentiality.way_in where report_id = any (?)),
                    events as (delete from confidentiality.event where report_id = any (?)),
                    disclosures as (delete from confidentiality.disclosure where report_id = any (?)),
                    assessments as (delete from confidentiality.assessment where report_id = any (?))
                delete from confidentiality.consent where report_id = any (?)
                """).params(ids, ids, ids, ids, ids).update();
    }

    private static UUID[] ids(Collection<ReportId> reports) {
        return reports.stream().map(ReportId::value).toArray(UUID[]::new);
    }
}
