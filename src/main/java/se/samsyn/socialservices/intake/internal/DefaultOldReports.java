package se.samsyn.socialservices.intake.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.wall.SeenTwice;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.OldReport;
import se.samsyn.socialservices.intake.OldReports;

@Service
class DefaultOldReports implements OldReports {
    private static final String WEIGH = "intake.weigh_retention";

    private final Access access;

    DefaultOldReports(Access access) {
        this.access = access;
    }

    @Override
    public List<OldReport> hold(
            SocialTransaction transaction, LocalDate receivedBefore, OldReport.Place after, int most) {
        return opened(transaction, OldReportStore.hold(transaction, receivedBefore, after, most));
    }

    @Override
    public List<OldReport> ofUnit(
            SocialTransaction transaction, LocalDate receivedBefore, OldReport.Place after, int most) {
        return opened(transaction, OldReportStore.ofUnit(transaction, receivedBefore, after, most));
    }

    private List<OldReport> opened(SocialTransaction transaction, List<UUID> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        access.log(transaction, new Reading(WEIGH, access.require(transaction.actor(), WEIGH), reports));
        return OldReportStore.read(transaction, reports);
    }

    @Override
    public Set<ReportId> outTwice(SocialTransaction transaction, Collection<ReportId> out) {
        return SeenTwice.since(transaction, "intake.report", "id = any (?)", OldReportStore.ids(out)).stream()
                .map(ReportId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void lookAgain(SocialTransaction transaction, Collection<ReportId> reports, LocalDate day) {
        OldReportStore.lookAgain(transaction, reports, day);
    }

    @Override
    public void erase(SocialTransaction transaction, Collection<ReportId> reports, String rule) {
        OldReportStore.erase(transaction, reports, rule);
    }
}
