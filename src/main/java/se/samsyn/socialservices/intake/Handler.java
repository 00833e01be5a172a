package se.samsyn.socialservices.intake;

import se.samsyn.foundation.shared.PersonId;

/** Who answers for a report now. */
public record Handler(PersonId person, String name, String function) {}
