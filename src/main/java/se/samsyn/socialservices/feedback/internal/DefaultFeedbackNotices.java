package se.samsyn.socialservices.feedback.internal;

import static se.samsyn.foundation.rules.RuleKey.OUTCOME_TO_REPORTER;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.CompletionRequested;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.exchange.crossing.SocialMessage.HandlerChanged;
import se.samsyn.exchange.crossing.SocialMessage.OutcomeGiven;
import se.samsyn.exchange.crossing.SocialMessage.ReportConfirmed;
import se.samsyn.exchange.crossing.SocialMessage.TakenByMunicipality;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.feedback.FeedbackGiven;
import se.samsyn.socialservices.feedback.FeedbackGiven.Confirmation;
import se.samsyn.socialservices.feedback.FeedbackGiven.Confirmation.Given;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.feedback.Notice;
import se.samsyn.socialservices.feedback.OutcomeRight;
import se.samsyn.socialservices.feedback.Recipient;

@Service
class DefaultFeedbackNotices implements FeedbackNotices {
    private final Crossings crossings;
    private final Rules rules;

    DefaultFeedbackNotices(Crossings crossings, Rules rules) {
        this.crossings = crossings;
        this.rules = rules;
    }

    @Override
    public Optional<Envelope<SocialMessage>> confirm(SocialTransaction transaction, Recipient to, Notice notice) {
        if (!to.reachable()) {
            throw new IllegalArgumentException("Nobody can be reached about " + to.report());
        }
        var given = new Given(
                transaction.now(), notice.channel(), transaction.actor().person(), notice.contact(), notice.rule());
        FeedbackStore.insertConfirmation(transaction, to.report(), given);
        return send(transaction, to, new ReportConfirmed(to.report(), transaction.now(), notice.contact()));
    }

    @Override
    public Optional<Envelope<SocialMessage>> tellOfHandler(
            SocialTransaction transaction, Recipient to, Contact handler) {
        return tellOfUnit(transaction, to, transaction.actor().unit(), handler);
    }

    @Override
    public Optional<Envelope<SocialMessage>> tellOfUnit(
            SocialTransaction transaction, Recipient to, UnitId unit, Contact contact) {
        return send(transaction, to, new HandlerChanged(to.report(), transaction.now(), unit, contact));
    }

    @Override
    public Optional<Envelope<SocialMessage>> tellOfTaker(
            SocialTransaction transaction, Recipient to, SocialMessage.@Nullable Taker taker) {
        return send(transaction, to, new TakenByMunicipality(to.report(), transaction.now(), taker));
    }

    @Override
    public Optional<Envelope<SocialMessage>> requestCompletion(
            SocialTransaction transaction, Recipient to, Set<CompletionTopic> topics, Contact contact) {
        List<CompletionTopic> inOrder = topics.stream().sorted().toList();
        return send(transaction, to, new CompletionRequested(to.report(), transaction.now(), inOrder, contact));
    }

    /** A report that comes back to the board has its confirmation there already. */
    @Override
    public void keep(SocialTransaction transaction, ReportId report, Confirmation confirmation) {
        if (confirmation instanceof Given given
                && FeedbackStore.of(transaction, report).confirmation() instanceof Confirmation.Awaited) {
            FeedbackStore.insertConfirmation(transaction, report, given);
        }
    }

    /** Asked for again here: whatever the caller believes, nothing goes out that the law of that day holds back. */
    @Override
    public Optional<Envelope<SocialMessage>> giveOutcome(
            SocialTransaction transaction, Recipient to, @Nullable Outcome outcome, Notice notice) {
        if (!(outcomeRight(to) instanceof OutcomeRight.Owed)) {
            throw new IllegalArgumentException("No outcome may be given for " + to.report());
        }
        FeedbackStore.insertOutcome(transaction, to.report(), outcome, notice);
        return send(transaction, to, new OutcomeGiven(to.report(), transaction.now(), outcome, notice.contact()));
    }

    @Override
    public OutcomeRight outcomeRight(Recipient to) {
        Rule rule = rules.inForce(OUTCOME_TO_REPORTER, to.receivedOn());
        if (!to.mandated() || !to.reachable()) {
            return new OutcomeRight.NotToPrivate(rule.reference());
        }
        return rule.allows() ? new OutcomeRight.Owed(rule.reference()) : new OutcomeRight.BarredByLaw(rule.reference());
    }

    @Override
    public FeedbackGiven of(SocialTransaction transaction, ReportId report) {
        return FeedbackStore.of(transaction, report);
    }

    @Override
    public void erase(SocialTransaction transaction, Collection<ReportId> reports) {
        FeedbackStore.erase(transaction, reports);
    }

    private Optional<Envelope<SocialMessage>> send(SocialTransaction transaction, Recipient to, SocialMessage message) {
        return Optional.ofNullable(to.through()).map(school -> crossings.send(transaction, school, message));
    }
}
