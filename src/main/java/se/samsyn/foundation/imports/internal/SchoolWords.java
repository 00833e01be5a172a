package se.samsyn.foundation.imports.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Fault.Reason;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.shared.Domain;

/** The cells of a school that hold one of a few words. */
final class SchoolWords {
    private final Vocabulary<SchoolForm> forms;
    private final Vocabulary<Ownership> ownerships;
    private final Vocabulary<StaffFunction> functions;
    private final Vocabulary<Boolean> answers;

    SchoolWords(Vocabularies vocabularies, Register register) {
        forms = vocabularies.forms();
        ownerships = vocabularies.ownerships();
        answers = vocabularies.answers();
        functions = vocabularies.functions(atSchools(register));
    }

    private static List<StaffFunction> atSchools(Register register) {
        return register.functions().stream()
                .filter(function -> function.role().belongsTo(Domain.SCHOOL))
                .toList();
    }

    /** Divided by commas, or by anything else that people put between words of a list. */
    Set<SchoolForm> forms(Line line) {
        Set<SchoolForm> found = EnumSet.noneOf(SchoolForm.class);
        String typed = line.required(Column.FORMS);
        if (typed != null) {
            for (String word : typed.split("[,;/+]")) {
                forms.meaning(word)
                        .ifPresentOrElse(found::add, () -> line.fault(Column.FORMS, Reason.FORM_UNKNOWN, word.strip()));
            }
        }
        return found;
    }

    @Nullable
    Ownership ownership(Line line) {
        String typed = line.required(Column.OWNERSHIP);
        if (typed == null) {
            return null;
        }
        return ownerships.meaning(typed).isPresent()
                ? ownerships.meaning(typed).get()
                : line.fault(Column.OWNERSHIP, Reason.OWNERSHIP_UNKNOWN);
    }

    @Nullable
    String copyFunction(Line line) {
        String typed = line.optional(Column.COPY_FUNCTION);
        if (typed == null) {
            return null;
        }
        return functions.meaning(typed).isPresent()
                ? functions.meaning(typed).get().code()
                : line.fault(Column.COPY_FUNCTION, Reason.FUNCTION_UNKNOWN);
    }

    @Nullable
    Boolean answer(Line line, Column column) {
        return Answers.yes(line, column, answers);
    }
}
