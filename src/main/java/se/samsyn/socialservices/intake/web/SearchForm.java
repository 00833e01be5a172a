package se.samsyn.socialservices.intake.web;

import java.time.LocalDate;
import java.util.Optional;
import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.socialservices.intake.NameParts;
import se.samsyn.socialservices.intake.SearchQuery;
import se.samsyn.socialservices.intake.SearchQuery.ByName;
import se.samsyn.socialservices.intake.SearchQuery.ByNumber;
import se.samsyn.socialservices.intake.SearchQuery.ByReference;

/** What was typed to search for: a reference, a number or a name, whichever it looks like. */
record SearchForm(String typed) {
    static final int LONGEST = 100;

    /** Empty when nothing can be searched for by it. */
    Optional<SearchQuery> query(LocalDate today) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return Reference.parse(typed)
                .<SearchQuery>map(ByReference::new)
                .or(() -> PersonalNumber.looksLikeOne(typed)
                        ? PersonalNumber.parse(typed, today).map(ByNumber::new)
                        : NameParts.typed(typed).map(ByName::new));
    }

    /** The key of why not. */
    String fault() {
        if (typed.length() > LONGEST) {
            return "intake.search.long";
        }
        if (PersonalNumber.looksLikeOne(typed)) {
            return "intake.search.number";
        }
        return typed.isEmpty() ? "intake.search.nothing" : "intake.search.unclear";
    }
}
