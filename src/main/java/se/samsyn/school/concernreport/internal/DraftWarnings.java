package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.notification.LastCalls;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Transaction;

/** The writer is warned twice before a draft is removed. On "Att göra" the day stands all the time. */
@Component
class DraftWarnings implements LastCalls {
    private final Rules rules;

    DraftWarnings(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Domain domain() {
        return Domain.SCHOOL;
    }

    /** A draft is removed the day after its last one. */
    @Override
    public List<LastCall> untold(Transaction transaction) {
        LocalDate today = Dates.localDate(transaction.now());
        return transaction
                .sql("""
                select id, person_id, unit_id, case when expires_on < :last then 2 else 1 end as number
                from concernreport.draft
                where expires_on >= :today and (warned < 1 and expires_on < :first or warned < 2 and expires_on < :last)
                order by id
                """)
                .param("today", today)
                .param("first", before(today, RuleKey.DRAFT_FIRST_WARNING))
                .param("last", before(today, RuleKey.DRAFT_LAST_WARNING))
                .query((row, number) -> new LastCall(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getInt("number")))
                .list();
    }

    @Override
    public void told(Transaction transaction, List<LastCall> calls) {
        for (LastCall call : calls) {
            transaction
                    .sql("update concernreport.draft set warned = ? where id = ?")
                    .params(call.number(), call.subject())
                    .update();
        }
    }

    private LocalDate before(LocalDate today, RuleKey days) {
        return today.plusDays(rules.inForce(days, today).number());
    }
}
