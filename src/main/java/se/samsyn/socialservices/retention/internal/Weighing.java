package se.samsyn.socialservices.retention.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.OldConsents;
import se.samsyn.socialservices.confidentiality.OldConsents.Last;
import se.samsyn.socialservices.intake.OldReport;
import se.samsyn.socialservices.retention.internal.Weighed.Elsewhere;

/** Asks every room what it has of some reports, and the rules what they say of them. */
@Component
class Weighing {
    private final OldConsents consents;
    private final Crossings crossings;
    private final Duties duties;
    private final Organisations organisations;

    Weighing(OldConsents consents, Crossings crossings, Duties duties, Organisations organisations) {
        this.consents = consents;
        this.crossings = crossings;
        this.duties = duties;
        this.organisations = organisations;
    }

    List<Weighed> weigh(SocialTransaction transaction, List<OldReport> reports, RetentionLaw law) {
        if (reports.isEmpty()) {
            return List.of();
        }
        List<ReportId> ids = reports.stream().map(OldReport::id).toList();
        Set<UUID> owed = duties.openSubjects(transaction);
        Set<ReportId> underway = crossings.underway(transaction, ids);
        Map<ReportId, Last> asked = consents.of(transaction, ids);
        List<String> municipalities =
                organisations.directory().municipalitiesOf(transaction.actor().authority()).stream()
                        .map(Municipality::code)
                        .toList();
        return reports.stream()
                .map(report -> Weighed.of(
                        report,
                        new Elsewhere(
                                owed.contains(report.id().value()),
                                underway.contains(report.id()),
                                asked.get(report.id())),
                        municipalities,
                        law))
                .toList();
    }
}
