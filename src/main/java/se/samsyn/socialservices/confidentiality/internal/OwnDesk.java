package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.OwnAnswer;
import se.samsyn.socialservices.confidentiality.OwnConsent;
import se.samsyn.socialservices.confidentiality.Scope;

/** What somebody may read and say of their own consent. */
@Component
class OwnDesk {
    private static final String OWN = "confidentiality.own";

    private final Access access;
    private final Crossings crossings;
    private final Organisations organisations;
    private final Acting acting;

    OwnDesk(Access access, Crossings crossings, Organisations organisations, Acting acting) {
        this.access = access;
        this.crossings = crossings;
        this.organisations = organisations;
        this.acting = acting;
    }

    OwnConsent read(SocialTransaction transaction, StoredConsent consent) {
        var who = consent.who();
        access.log(transaction, Reading.of(OWN, Ground.OWN, who.report()));
        LocalDate today = Dates.localDate(transaction.now());
        ConsentState state = consent.state(today);
        var unit = organisations.directory().unit(who.unit());
        return new OwnConsent(
                who.whose(),
                state.standing(),
                state instanceof ConsentState.Asked(Scope question) ? question : null,
                state instanceof ConsentState.Given(Scope scope) ? scope : null,
                crossings
                        .waitingDisclosures(transaction, new ReportId(who.report()))
                        .isEmpty(),
                unit.name(),
                unit.phone());
    }

    Tried answer(SocialTransaction transaction, Who who, OwnAnswer answer) {
        access.log(transaction, Reading.of(OWN, Ground.OWN, who.report()));
        return acting.act(transaction, who.report(), List.of(act(who.id(), answer)));
    }

    private static ConsentAct act(ConsentId whose, OwnAnswer answer) {
        return switch (answer) {
            case OwnAnswer.Yes yes -> new ConsentAct.Give(whose, yes.items());
            case OwnAnswer.No no -> new ConsentAct.Refuse(whose);
            case OwnAnswer.TakeBack back -> new ConsentAct.Withdraw(whose);
        };
    }
}
