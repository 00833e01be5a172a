package se.samsyn.socialservices.confidentiality.internal;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.Answers;
import se.samsyn.socialservices.confidentiality.Standing;

/** How many consents of a unit stand where. */
final class AnswerStore {
    private static final String COUNT = """
            with latest as (
                select distinct on (consent.id) consent.id, event.kind, event.consent_id
                from confidentiality.consent left join confidentiality.event
                    on event.authority_id = consent.authority_id and event.consent_id = consent.id
                where consent.unit_id = ?
                order by consent.id, event.number desc nulls last)
            select case
                    when kind is null then 'TO_ASK'
                    when kind in ('Asked', 'Given') and until < ? then 'EXPIRED'
                    when kind = 'NotAsked' then 'NOT_ASKED'
                    else upper(kind) end as standing,
                count(*) as number
            from latest left join lateral (
                select split_part(fact, ' ', 2)::date as until from confidentiality.event asked
                where asked.consent_id = latest.consent_id and asked.kind = 'Asked'
                order by asked.number desc limit 1) as question on true
            group by 1
            """;

    private AnswerStore() {}

    static Answers of(SocialTransaction transaction) {
        Map<Standing, Long> count = new EnumMap<>(Standing.class);
        transaction
                .sql(COUNT)
                .params(transaction.actor().unit().value(), Dates.localDate(transaction.now()))
                .query((RowCallbackHandler)
                        row -> count.put(Standing.valueOf(row.getString("standing")), row.getLong("number")));
        return new Answers(count);
    }
}
