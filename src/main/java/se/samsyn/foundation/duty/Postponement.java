package se.samsyn.foundation.duty;

import java.time.Instant;

/** @param rule the version of the rule that allows it */
public record Postponement(Instant due, String rule) {}
