package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.DisclosureEnded;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.NotAskedReason;
import se.samsyn.socialservices.confidentiality.Refusal;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.Whose;

/** Does what can be done with the consents of one report, whoever asks for it, and what follows from it. */
@Component
class Acting {
    private final ConsentLaw law;
    private final Crossings crossings;
    private final Duties duties;

    Acting(ConsentLaw law, Crossings crossings, Duties duties) {
        this.law = law;
        this.crossings = crossings;
        this.duties = duties;
    }

    /** All of it or none, each of another person. */
    Tried act(SocialTransaction transaction, UUID report, List<ConsentAct> acts) {
        LocalDate today = Dates.localDate(transaction.now());
        List<StoredConsent> people = ConsentStore.lock(transaction, report);
        List<Doing> doings = acts.stream().map(act -> doing(people, act)).toList();
        for (Doing doing : doings) {
            Optional<Refusal> refused = refusal(doing, today);
            if (refused.isPresent()) {
                return Tried.refused(refused.get());
            }
        }
        List<String> rules = law.ofConsent(today);
        for (Doing doing : doings) {
            ConsentStore.happened(transaction, doing.person().who(), doing.event(), rules);
            if (doing.endsWayIn(today)) {
                WayInStore.end(transaction, doing.person().who().id());
            }
        }
        meetDuty(transaction, report, people, doings, today);
        List<Doing> takenBack = doings.stream()
                .filter(doing -> doing.act() instanceof ConsentAct.Withdraw)
                .toList();
        return Tried.done(
                takenBack.isEmpty()
                        ? List.of()
                        : end(transaction, report, takenBack.stream().anyMatch(Acting::isYoungPersons)));
    }

    private static boolean isYoungPersons(Doing doing) {
        return doing.person().who().whose() == Whose.YOUNG_PERSON;
    }

    /** What rests on everybody's consent ends, and the school is told. What the young person alone let out stands. */
    List<Envelope<SocialMessage>> endCommon(SocialTransaction transaction, UUID report) {
        return end(transaction, report, false);
    }

    private List<Envelope<SocialMessage>> end(SocialTransaction transaction, UUID report, boolean ownToo) {
        List<Envelope<SocialMessage>> outgoing = new ArrayList<>();
        for (var ended : DisclosureStore.endByConsent(transaction, report, ownToo)) {
            outgoing.add(crossings.send(
                    transaction,
                    ended.school(),
                    new DisclosureEnded(new ReportId(report), ended.id(), transaction.now())));
        }
        return outgoing;
    }

    private static Doing doing(List<StoredConsent> people, ConsentAct act) {
        return people.stream()
                .filter(person -> person.who().id().equals(act.whose()))
                .findFirst()
                .map(person -> new Doing(person, act))
                .orElseThrow(Missing::new);
    }

    private Optional<Refusal> refusal(Doing doing, LocalDate today) {
        ConsentState state = doing.person().state(today);
        return ConsentTransitions.refusal(state.standing(), doing.act()).or(() -> switch (doing.act()) {
            case ConsentAct.Ask ask -> refusal(ask.question(), today);
            case ConsentAct.Give give -> refusal(give.items().isEmpty() || !isOf(state, give));
            case ConsentAct.DoNotAsk not -> refusal(doing.person().who(), not.reason());
            case ConsentAct.Refuse refuse -> Optional.empty();
            case ConsentAct.Withdraw withdraw -> Optional.empty();
        });
    }

    private Optional<Refusal> refusal(Scope question, LocalDate today) {
        if (question.until().isBefore(today)) {
            return Optional.of(Refusal.ENDS_TOO_SOON);
        }
        return question.until().isAfter(law.latest(today)) ? Optional.of(Refusal.ENDS_TOO_LATE) : Optional.empty();
    }

    private static boolean isOf(ConsentState state, ConsentAct.Give give) {
        return state instanceof ConsentState.Asked(Scope question)
                && question.items().containsAll(give.items());
    }

    private static Optional<Refusal> refusal(boolean notAskedFor) {
        return notAskedFor ? Optional.of(Refusal.NOT_ASKED_FOR) : Optional.empty();
    }

    private static Optional<Refusal> refusal(Who who, NotAskedReason reason) {
        boolean fits = switch (reason) {
            case NOT_GUARDIAN -> who.whose() == Whose.GUARDIAN;
            case UNDER_AGE -> who.whose() == Whose.YOUNG_PERSON && who.ageUnsure();
            case VIOLENCE, HONOUR, PROTECTED_IDENTITY, OTHER -> true;
        };
        return fits ? Optional.empty() : Optional.of(Refusal.NOT_THAT_REASON);
    }

    /** Everyone has been asked, or it stands why not. */
    private void meetDuty(
            SocialTransaction transaction,
            UUID report,
            List<StoredConsent> people,
            List<Doing> doings,
            LocalDate today) {
        boolean toAsk = people.stream()
                .filter(person -> doings.stream().noneMatch(doing -> doing.person() == person))
                .anyMatch(person -> person.state(today) instanceof ConsentState.ToAsk);
        if (!toAsk) {
            duties.done(transaction, report, List.of(ConsentLaw.ASK));
        }
    }
}
