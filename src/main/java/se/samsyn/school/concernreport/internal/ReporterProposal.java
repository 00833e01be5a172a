package se.samsyn.school.concernreport.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.Answers;

/** Who the reporter is and where to be reached, so that it need only be checked. */
final class ReporterProposal {
    private ReporterProposal() {}

    static Answers of(Directory directory, SchoolActor actor, String title, String email) {
        String phone = directory.assignments(actor.person()).stream()
                .filter(assignment -> assignment.unit().equals(actor.unit()) && assignment.phone() != null)
                .map(assignment -> String.valueOf(assignment.phone()))
                .findFirst()
                .orElseGet(() -> directory.unit(actor.unit()).phone());
        Map<String, String> proposal = new LinkedHashMap<>();
        proposal.put("reporterName", actor.signature().name());
        proposal.put("reporterTitle", title);
        proposal.put("reporterPhone", phone);
        proposal.put("reporterEmail", email);
        return Answers.of(proposal);
    }
}
