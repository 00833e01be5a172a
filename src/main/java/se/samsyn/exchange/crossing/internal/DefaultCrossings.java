package se.samsyn.exchange.crossing.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Service;
import se.samsyn.exchange.crossing.AggregateFact;
import se.samsyn.exchange.crossing.AggregateFactStated;
import se.samsyn.exchange.crossing.BoardMessage;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.DisclosureId;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.Disclosure;
import se.samsyn.exchange.crossing.SocialMessage.DisclosureEnded;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

@Service
class DefaultCrossings implements Crossings {
    private static final Logger LOG = LoggerFactory.getLogger(DefaultCrossings.class);
    private static final String COURIER = "courier";
    private static final int ONE_ROUND = 100;

    private final Wall wall;
    private final Courier courier;
    private final Organisations organisations;
    private final ApplicationEventPublisher listeners;

    DefaultCrossings(Wall wall, Courier courier, Organisations organisations, ApplicationEventPublisher listeners) {
        this.wall = wall;
        this.courier = courier;
        this.organisations = organisations;
        this.listeners = listeners;
    }

    @Override
    public Envelope<SchoolMessage> send(SchoolTransaction transaction, AuthorityId to, SchoolMessage message) {
        return put(transaction, to, message);
    }

    @Override
    public Envelope<SocialMessage> send(SocialTransaction transaction, AuthorityId to, SocialMessage message) {
        return put(transaction, to, message);
    }

    @Override
    public Envelope<BoardMessage> send(SocialTransaction transaction, AuthorityId to, BoardMessage message) {
        return put(transaction, to, message);
    }

    private static <M extends Message> Envelope<M> put(Transaction transaction, AuthorityId to, M message) {
        var envelope = new Envelope<>(
                Uuid7.at(transaction.now()), transaction.actor().authority(), to, transaction.now(), message);
        CrossingStore.put(transaction, envelope);
        return envelope;
    }

    /** Whatever goes wrong here, the act itself is committed: so nothing is thrown, and nothing is lost. */
    @Override
    public boolean deliver(Envelope<? extends Message> envelope) {
        return deliver(envelope, true);
    }

    /**
     * @param again true when one that met a connection which had died in the pool is tried once more, with a new one
     */
    private boolean deliver(Envelope<? extends Message> envelope, boolean again) {
        try {
            courier.carry(envelope);
            return true;
        } catch (RuntimeException notNow) {
            if (again && isStale(notNow)) {
                return deliver(envelope, false);
            }
            LOG.warn("Message {} waits: {}", envelope.id(), notNow.getClass().getSimpleName());
            return false;
        }
    }

    private static boolean isStale(RuntimeException failure) {
        return failure instanceof DataAccessResourceFailureException
                && !(failure instanceof CannotGetJdbcConnectionException);
    }

    /** An authority may act on both sides, as a district board did with preschools in 2014. */
    @Override
    public Drained drain() {
        int delivered = 0;
        int waiting = 0;
        for (Authority authority : organisations.directory().authorities()) {
            for (Domain side : List.of(Domain.SCHOOL, Domain.SOCIAL)) {
                Drained drained = drain(authority.id(), side);
                delivered += drained.delivered();
                waiting += drained.waiting();
            }
        }
        return new Drained(delivered, waiting);
    }

    /** When the whole database is away no message is to blame: then this stops before any failure is counted. */
    private Drained drain(AuthorityId authority, Domain side) {
        Backlog backlog = wall.job(COURIER, side, authority, transaction -> Backlog.of(transaction, ONE_ROUND));
        List<UUID> failed = backlog.due().stream()
                .filter(envelope -> !deliver(envelope))
                .map(Envelope::id)
                .toList();
        if (!failed.isEmpty()) {
            wall.job(COURIER, side, authority, transaction -> Backlog.failed(transaction, failed));
        }
        int delivered = backlog.due().size() - failed.size();
        return new Drained(delivered, backlog.waiting() - delivered);
    }

    @Override
    public Set<ReportId> waiting(SchoolTransaction transaction) {
        return CrossingStore.waitingReports(transaction);
    }

    @Override
    public Set<ReportId> underway(Transaction transaction, Collection<ReportId> reports) {
        return CrossingStore.underway(transaction, reports);
    }

    @Override
    public void forget(Transaction transaction, Collection<ReportId> reports) {
        CrossingStore.empty(transaction, reports);
    }

    @Override
    public Set<SupplementId> waitingSupplements(SchoolTransaction transaction, ReportId report) {
        return CrossingStore.waiting(transaction, report).stream()
                .filter(SupplementSent.class::isInstance)
                .map(message -> ((SupplementSent) message).supplement())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<DisclosureId> waitingDisclosures(SocialTransaction transaction, ReportId report) {
        return CrossingStore.waiting(transaction, report).stream()
                .flatMap(DefaultCrossings::disclosed)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<DisclosureId> disclosed(Message message) {
        if (message instanceof Disclosure disclosure) {
            return Stream.of(disclosure.disclosure());
        }
        return message instanceof DisclosureEnded ended ? Stream.of(ended.disclosure()) : Stream.of();
    }

    @Override
    public void state(SocialTransaction transaction, AggregateFact fact) {
        listeners.publishEvent(new AggregateFactStated(transaction, fact));
    }
}
