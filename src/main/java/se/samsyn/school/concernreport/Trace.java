package se.samsyn.school.concernreport;

import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;

/**
 * What a report leaves without being read.
 *
 * @param to the intake unit that it was sent to
 */
public record Trace(Reference reference, UnitId to) {}
