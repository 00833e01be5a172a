package se.samsyn.foundation.organisation;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.PersonId;

/** A member of staff. */
public record Person(PersonId id, String name, @Nullable String email) implements Entry {}
