package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.Stage;

/** Opens a report for what is done here, after it has been logged as that. */
@Component
class Opening {
    private final IncomingReports reports;
    private final ConsentLaw law;
    private final Crossings crossings;

    Opening(IncomingReports reports, ConsentLaw law, Crossings crossings) {
        this.reports = reports;
        this.law = law;
        this.crossings = crossings;
    }

    /** Whoever must agree today is there afterwards, also who came of age in the night. */
    Opened open(SocialTransaction transaction, Reference reference, String action) {
        FullReport report = reports.readAs(transaction, reference, action);
        LocalDate today = Dates.localDate(transaction.now());
        AuthorityId school = report.sent().through();
        Place place = school == null || report.position().stage() != Stage.DECIDED
                ? null
                : new Place(report.listed().id().value(), transaction.actor().unit(), school);
        if (place != null) {
            ConsentStore.ensure(transaction, place, People.of(report.sent().content(), today, law.age(today)));
        }
        return new Opened(report, today, place);
    }

    Alone alone(Opened opened, List<StoredConsent> people) {
        return Alone.of(
                people, opened.today(), law.mayDecideAlone(opened.content().child(), opened.today()));
    }

    Matter read(SocialTransaction transaction, Reference reference) {
        Opened opened = open(transaction, reference, "confidentiality.read");
        List<StoredConsent> people = ConsentStore.of(transaction, opened.id());
        Set<ConsentId> ways = WayInStore.openOf(transaction, opened.id());
        var child = opened.content().child();
        return new Matter(
                reference,
                child.name(),
                opened.report().listed().child().protectedIdentity(),
                opened.shut().orElse(null),
                opened.isDangerous(people),
                law.latest(opened.today()),
                people.stream()
                        .map(person -> person.shown(
                                opened.today(), ways.contains(person.who().id())))
                        .toList(),
                Agreement.of(people, opened.today()).items(),
                alone(opened, people).shown(),
                DisclosureStore.of(
                        transaction,
                        opened.id(),
                        crossings.waitingDisclosures(
                                transaction, opened.report().listed().id())));
    }
}
