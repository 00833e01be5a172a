package se.samsyn.foundation.imports.internal;

import java.util.Arrays;
import java.util.List;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.organisation.StreetSide;
import se.samsyn.foundation.page.Pages;

/** The words that a file may use. */
final class Vocabularies {
    private final Pages pages;

    Vocabularies(Pages pages) {
        this.pages = pages;
    }

    Vocabulary<Column> columns(ImportKind kind) {
        return Vocabulary.of(pages, kind.columns(), Column::text);
    }

    Vocabulary<SchoolForm> forms() {
        return Vocabulary.of(pages, Arrays.asList(SchoolForm.values()), RegisterWords::key);
    }

    Vocabulary<Ownership> ownerships() {
        return Vocabulary.of(pages, Arrays.asList(Ownership.values()), RegisterWords::key);
    }

    Vocabulary<StaffFunction> functions(List<StaffFunction> functions) {
        return Vocabulary.of(pages, functions, StaffFunction::text);
    }

    Vocabulary<StreetSide> sides() {
        return Vocabulary.of(pages, Arrays.asList(StreetSide.values()), side -> "imports.side." + side.code());
    }

    Vocabulary<Boolean> answers() {
        return Vocabulary.of(pages, List.of(true, false), RegisterWords::key);
    }
}
