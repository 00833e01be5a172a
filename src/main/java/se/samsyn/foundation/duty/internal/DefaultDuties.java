package se.samsyn.foundation.duty.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.Postponement;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Transaction;

@Service
class DefaultDuties implements Duties {
    @Override
    public void owe(Transaction transaction, List<Duty> duties) {
        if (!duties.isEmpty()) {
            DutyStore.insert(transaction, duties);
        }
    }

    @Override
    public void done(Transaction transaction, UUID subject, Collection<String> kinds) {
        DutyStore.markDone(transaction, subject, kinds);
    }

    @Override
    public void doneThenOwe(Transaction transaction, UUID subject, Collection<String> kinds, List<Duty> next) {
        if (next.isEmpty()) {
            DutyStore.markDone(transaction, subject, kinds);
        } else {
            DutyStore.markDoneAndInsert(transaction, subject, kinds, next);
        }
    }

    @Override
    public void postpone(Transaction transaction, UUID subject, String kind, Postponement to) {
        DutyStore.postpone(transaction, subject, kind, to);
    }

    @Override
    public List<Duty> openAbout(Transaction transaction, UUID subject) {
        return DutyStore.openAbout(transaction, subject);
    }

    @Override
    public List<Duty> openOf(Transaction transaction, UnitId unit) {
        return DutyStore.openOf(transaction, unit);
    }

    @Override
    public List<DutyCount> owedBefore(Transaction transaction, Instant until) {
        return DutyCounts.before(transaction, until);
    }

    @Override
    public List<Escalated> untold(Transaction transaction, Instant since) {
        return DutyCounts.untold(transaction, since);
    }

    @Override
    public List<Escalated> untoldNews(Transaction transaction, Collection<String> kinds, Instant since) {
        return DutyCounts.untoldNews(transaction, kinds, since);
    }

    @Override
    public void told(Transaction transaction, Collection<UUID> duties) {
        DutyCounts.told(transaction, duties);
    }

    @Override
    public Set<UUID> openSubjects(Transaction transaction) {
        return DutyStore.openSubjects(transaction);
    }

    @Override
    public long open(Transaction transaction) {
        return DutyStore.countOpen(transaction);
    }
}
