package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import java.util.List;
import se.samsyn.foundation.shared.PersonId;

/** Something that happened, with who did it and by which rules. */
record Past(
        Instant at,
        PersonId person,
        String name,
        String function,
        String kind,
        String fact,
        String reasoning,
        List<String> rules) {}
