package se.samsyn.socialservices.intake.internal;

import java.util.List;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.socialservices.intake.SearchQuery;
import se.samsyn.socialservices.intake.SearchQuery.ByName;
import se.samsyn.socialservices.intake.SearchQuery.ByNumber;
import se.samsyn.socialservices.intake.SearchQuery.ByReference;

/**
 * A query as the part of the statement that finds which reports of the board fit it, and whether they fit exactly.
 *
 * @param values what fills its places
 */
record Asked(String sql, List<Object> values) {
    private static final String BY_REFERENCE =
            "select id as report_id, true as exact from intake.report where reference = ?";

    /** Every part that was asked for, spelled so or sounding so. */
    private static final String BY_TERMS = """
            select report_id, count(distinct part) filter (where spelled) = ? as exact
            from unnest(?::bytea[], ?::int[], ?::boolean[]) as wanted (term, part, spelled)
            join intake.search_term using (term)
            group by report_id
            having count(distinct part) = ?
            """;

    static Asked of(SearchQuery query, Keyring keys) {
        return switch (query) {
            case ByReference by ->
                new Asked(BY_REFERENCE, List.of(by.reference().value()));
            case ByNumber by -> byTerms(keys, 1, List.of(new WantedTerm(SearchTerms.number(by.number()), 1, true)));
            case ByName by ->
                byTerms(keys, by.name().parts().size(), WantedTerm.of(by.name().parts()));
        };
    }

    private static Asked byTerms(Keyring keys, int parts, List<WantedTerm> wanted) {
        return new Asked(
                BY_TERMS,
                List.of(
                        parts,
                        SearchTerms.marks(keys, wanted.stream().map(WantedTerm::term)),
                        wanted.stream().map(WantedTerm::part).toArray(Integer[]::new),
                        wanted.stream().map(WantedTerm::spelled).toArray(Boolean[]::new),
                        parts));
    }
}
