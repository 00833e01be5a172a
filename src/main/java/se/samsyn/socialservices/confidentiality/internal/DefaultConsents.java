package se.samsyn.socialservices.confidentiality.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.Answers;
import se.samsyn.socialservices.confidentiality.Assessment;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.OwnAnswer;
import se.samsyn.socialservices.confidentiality.OwnConsent;
import se.samsyn.socialservices.confidentiality.Refusal;
import se.samsyn.socialservices.confidentiality.Whose;

@Service
class DefaultConsents implements Consents {
    private static final String ASK = "confidentiality.ask";

    private final Wall wall;
    private final Access access;
    private final Crossings crossings;
    private final Organisations organisations;
    private final Duties duties;
    private final ConsentLaw law;
    private final Opening opening;
    private final Acting acting;
    private final Disclosing disclosing;
    private final WaysIn waysIn;
    private final OwnDesk ownDesk;

    DefaultConsents(
            Wall wall,
            Access access,
            Crossings crossings,
            Organisations organisations,
            Duties duties,
            ConsentLaw law,
            Opening opening,
            Acting acting,
            Disclosing disclosing,
            WaysIn waysIn,
            OwnDesk ownDesk) {
        this.wall = wall;
        this.access = access;
        this.crossings = crossings;
        this.organisations = organisations;
        this.duties = duties;
        this.law = law;
        this.opening = opening;
        this.acting = acting;
        this.disclosing = disclosing;
        this.waysIn = waysIn;
        this.ownDesk = ownDesk;
    }

    @Override
    public Matter open(SocialActor actor, Reference reference) {
        access.require(actor, "confidentiality.read");
        return wall.social(actor, transaction -> opening.read(transaction, reference));
    }

    @Override
    public Acted act(SocialActor actor, Reference reference, List<ConsentAct> acts) {
        access.require(actor, ASK);
        return deliver(wall.social(actor, transaction -> {
            Opened opened = opening.open(transaction, reference, ASK);
            return opened.shut().map(Tried::refused).orElseGet(() -> acting.act(transaction, opened.id(), acts));
        }));
    }

    @Override
    public Acted addGuardian(SocialActor actor, Reference reference, String name) {
        access.require(actor, ASK);
        return deliver(wall.social(actor, transaction -> {
            Opened opened = opening.open(transaction, reference, ASK);
            return opened.shut().map(Tried::refused).orElseGet(() -> add(transaction, opened, name));
        }));
    }

    private Tried add(SocialTransaction transaction, Opened opened, String name) {
        int number = ConsentStore.lock(transaction, opened.id()).stream()
                        .map(person -> person.who().number())
                        .max(Comparator.naturalOrder())
                        .orElse(0)
                + 1;
        var place = Objects.requireNonNull(opened.place());
        ConsentStore.ensure(transaction, place, List.of(new People.Named(Whose.GUARDIAN, number, name, false)));
        var unit = organisations.directory().unit(place.unit());
        var toAsk = law.toAsk(opened.report().listed().id(), unit, transaction.now());
        duties.doneThenOwe(transaction, opened.id(), List.of(ConsentLaw.ASK), List.of(toAsk));
        return Tried.done(acting.endCommon(transaction, opened.id()));
    }

    @Override
    public Acted disclose(SocialActor actor, Reference reference, Assessment assessment) {
        access.require(actor, "confidentiality.disclose");
        return deliver(wall.social(actor, transaction -> disclosing.disclose(transaction, reference, assessment)));
    }

    @Override
    public Acted hand(SocialActor actor, Reference reference, ConsentId whose, String despite) {
        access.require(actor, "confidentiality.hand_code");
        boolean mayDespite =
                access.ground(actor, "confidentiality.hand_code_despite_danger").isPresent();
        return wall.social(actor, transaction -> {
            Opened opened = opening.open(transaction, reference, "confidentiality.hand_code");
            List<StoredConsent> people = ConsentStore.lock(transaction, opened.id());
            StoredConsent consent = people.stream()
                    .filter(person -> person.who().id().equals(whose))
                    .findFirst()
                    .orElseThrow(Missing::new);
            if (opened.isDangerous(people) && (!mayDespite || despite.isBlank())) {
                return new Acted.Refused(Refusal.DANGER);
            }
            return switch (consent.state(opened.today()).standing()) {
                case ASKED, GIVEN -> waysIn.hand(transaction, consent.who(), despite);
                case TO_ASK, REFUSED, NOT_ASKED, WITHDRAWN, EXPIRED -> new Acted.Refused(Refusal.NO_QUESTION);
            };
        });
    }

    @Override
    public Answers answers(SocialActor actor) {
        access.require(actor, "confidentiality.figures");
        return wall.social(actor, AnswerStore::of);
    }

    @Override
    public Optional<String> enter(String code, String number) {
        return waysIn.enter(new Code(code), number);
    }

    @Override
    public Optional<OwnConsent> own(String code, String session) {
        return waysIn.inside(new Code(code), session, ownDesk::read);
    }

    @Override
    public Optional<Acted> answer(String code, String session, OwnAnswer answer) {
        return waysIn.inside(
                        new Code(code),
                        session,
                        (transaction, consent) -> ownDesk.answer(transaction, consent.who(), answer))
                .map(this::deliver);
    }

    @Override
    public void leave(String code, String session) {
        waysIn.leave(new Code(code), session);
    }

    private Acted deliver(Tried tried) {
        Function<Refusal, Acted> refused = Acted.Refused::new;
        return tried.refused().map(refused).orElseGet(() -> {
            List<Boolean> arrived =
                    tried.outgoing().stream().map(crossings::deliver).toList();
            return new Acted.Done(!arrived.contains(false));
        });
    }
}
