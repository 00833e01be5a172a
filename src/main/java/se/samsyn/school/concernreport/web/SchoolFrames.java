package se.samsyn.school.concernreport.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.EmergencyNumbers;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Frame.Emergency;
import se.samsyn.foundation.page.Phone;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.wall.SchoolActor;

/** Whom to ring, on every page of the school's: from memory, by the clock and the calendar. */
@Component
class SchoolFrames {
    private static final String LIST = "/anmalningar";

    private final Organisations organisations;
    private final Rules rules;

    SchoolFrames(Organisations organisations, Rules rules) {
        this.organisations = organisations;
        this.rules = rules;
    }

    Frame of(Frame frame, SchoolActor actor) {
        EmergencyNumbers numbers = organisations.directory().emergencyNumbers(actor.unit());
        List<Emergency.Line> lines = new ArrayList<>();
        lines.add(new Emergency.Line(
                intake(frame, numbers.intake().hours()), numbers.intake().phone()));
        EmergencyNumbers.Line night = numbers.outOfHours();
        if (night != null) {
            lines.add(new Emergency.Line(frame.t("concernreport.ring.out-of-hours"), night.phone()));
        }
        return frame.with(new Emergency(lines));
    }

    /** The same while one writes: a report is on its way to the list. */
    Frame writing(Frame plain, SchoolActor actor) {
        Frame frame = of(plain, actor);
        List<Frame.Tab> tabs = frame.tabs().stream()
                .map(tab -> new Frame.Tab(tab.name(), tab.path(), tab.path().equals(LIST), tab.count()))
                .toList();
        return new Frame(
                frame.texts(), frame.dates(), frame.who(), tabs, frame.emergency(), frame.csrf(), frame.exampleCity());
    }

    private String intake(Frame frame, OpeningHours hours) {
        Instant now = frame.dates().now();
        if (rules.calendar().isOpen(hours, now)) {
            return frame.t(
                    "concernreport.ring.until",
                    frame.dates()
                            .time(rules.calendar().closing(hours, frame.dates().today())));
        }
        Instant opens = rules.calendar().nextOpening(hours, now);
        return frame.t("concernreport.ring.opens", frame.dates().dayAndTime(opens));
    }

    /** The intake unit that answers for where the actor works. */
    Unit intakeUnit(SchoolActor actor) {
        var directory = organisations.directory();
        return directory.intakeUnitFor(directory.unit(actor.unit()));
    }

    Contact contact(Frame frame, Unit unit, String heading) {
        var contact = unit.contact();
        String title = contact.function() == null
                ? null
                : frame.t(
                        "concernreport.contact.role",
                        frame.t("organisation.function." + contact.function()),
                        unit.name());
        boolean other = !contact.phone().equals(unit.phone());
        return new Contact(
                heading,
                contact.name(),
                title,
                contact.phone(),
                answers(frame, unit.hours()),
                other ? frame.t("concernreport.contact.fallback") : null,
                other ? unit.phone() : null);
    }

    /** Whoever answers at this moment: the unit when it is open, otherwise the one that reads for it out of hours. */
    Contact answersNow(Frame frame, Unit unit, String heading) {
        Unit night = unit.outOfHours() == null
                ? null
                : organisations.directory().unit(unit.outOfHours().unit());
        boolean open = rules.calendar().isOpen(unit.hours(), frame.dates().now());
        return open || night == null
                ? contact(frame, unit, heading)
                : new Contact(heading, night.name(), null, night.phone(), null, null, null);
    }

    /** The number of the unit that reads while this one is closed, for running text; null where there is none. */
    @Nullable
    String phoneAtNight(Unit unit) {
        return unit.outOfHours() == null
                ? null
                : Phone.inText(
                        organisations.directory().unit(unit.outOfHours().unit()).phone());
    }

    private String answers(Frame frame, OpeningHours hours) {
        Dates dates = frame.dates();
        Instant opens = rules.calendar().nextOpening(hours, dates.now());
        return frame.t(
                "concernreport.contact.hours",
                dates.day(Dates.localDate(opens)),
                dates.hours(hours.opens(), rules.calendar().closing(hours, Dates.localDate(opens))));
    }
}
