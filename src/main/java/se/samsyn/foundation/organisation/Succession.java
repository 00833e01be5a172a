package se.samsyn.foundation.organisation;

import java.time.LocalDate;

/** One district became, or became part of, another on a day (S139). */
public record Succession(DistrictId from, DistrictId to, LocalDate on) {}
