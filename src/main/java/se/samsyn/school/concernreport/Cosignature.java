package se.samsyn.school.concernreport;

import java.time.Instant;

/** @param function code of the title */
public record Cosignature(String name, String function, Instant at) {}
