package se.samsyn.socialservices.intake;

import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.foundation.shared.Reference;

/** What a report may be searched for by, and nothing else (SoLPuF 2001:637 15 §; the rule {@code search.terms}). */
public sealed interface SearchQuery {
    record ByReference(Reference reference) implements SearchQuery {}

    /** The child's personnummer or samordningsnummer. */
    record ByNumber(PersonalNumber number) implements SearchQuery {}

    /** Every part must be a part of the child's name, or sound like one. */
    record ByName(NameParts name) implements SearchQuery {}
}
