package se.samsyn.socialservices.intake.internal;

import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Handler;

/** Whom the reporter is told to ring: a person, with a number of the unit's when there is none of the person's own. */
@Component
class Contacts {
    private final Organisations organisations;

    Contacts(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The actor, at the unit or at the out-of-hours unit that stands in for it. */
    Contact of(SocialActor actor, Unit unit) {
        var from = actor.standsInFrom();
        return of(
                new Handler(
                        actor.person(),
                        actor.signature().name(),
                        actor.signature().function()),
                from == null ? unit : organisations.directory().unit(from));
    }

    /** The unit's own, where nobody has the report. */
    Contact of(Unit unit) {
        String function = unit.contact().function();
        return new Contact(
                unit.contact().name(),
                function == null ? "" : function,
                unit.name(),
                unit.contact().phone());
    }

    Contact of(Handler handler, Unit unit) {
        return new Contact(handler.name(), handler.function(), unit.name(), phone(handler.person(), unit));
    }

    /** The one who handles the report, or whoever asks as long as nobody does. */
    Contact forReport(StoredReport report, SocialActor actor, Unit unit) {
        Handler handler = report.now().handler();
        return handler == null ? of(actor, unit) : of(handler, unit);
    }

    private String phone(PersonId person, Unit unit) {
        return organisations.directory().staff(unit.id()).stream()
                .filter(assignment -> assignment.person().equals(person) && assignment.phone() != null)
                .findFirst()
                .map(Assignment::phone)
                .orElse(unit.phone());
    }
}
