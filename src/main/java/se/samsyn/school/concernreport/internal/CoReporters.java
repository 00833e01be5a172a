package se.samsyn.school.concernreport.internal;

import java.util.List;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.school.concernreport.Colleague;
import se.samsyn.school.concernreport.Part;

/** Whom a draft names beside its writer. */
final class CoReporters {
    static final String FIELD = "coReporters";

    private CoReporters() {}

    /** Those who still work at the school: one who has left keeps nobody from reporting, and is not named. */
    static List<Colleague> of(Directory directory, DraftRow draft, PersonId writer) {
        List<String> named = draft.answers(Part.FEEDBACK).all(FIELD);
        return named.isEmpty()
                ? List.of()
                : Colleague.of(directory, draft.school(), writer).stream()
                        .filter(colleague -> named.contains(colleague.person().toString()))
                        .toList();
    }
}
