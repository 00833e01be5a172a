package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.socialservices.confidentiality.NotAskedReason;
import se.samsyn.socialservices.confidentiality.Refusal;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Stage;

/** A report as this room has opened it. @param place where its consents belong; null where nobody can be asked */
record Opened(FullReport report, LocalDate today, @Nullable Place place) {
    UUID id() {
        return report.listed().id().value();
    }

    ReportContent content() {
        return report.sent().content();
    }

    Optional<Refusal> shut() {
        if (report.position().stage() != Stage.DECIDED) {
            return Optional.of(Refusal.NOT_DECIDED);
        }
        return place == null ? Optional.of(Refusal.NO_SCHOOL) : Optional.empty();
    }

    boolean isDangerous(List<StoredConsent> people) {
        Set<Reason> reasons = content().concern().reasons();
        return reasons.stream().anyMatch(Reason::isDangerous)
                || content().child().protection().isProtected()
                || people.stream()
                        .anyMatch(person -> person.state(today) instanceof ConsentState.NotAsked(NotAskedReason reason)
                                && reason.isDanger());
    }
}
