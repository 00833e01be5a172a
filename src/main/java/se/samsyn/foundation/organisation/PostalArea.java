package se.samsyn.foundation.organisation;

import se.samsyn.foundation.shared.Period;

/** @param code five digits without a space */
public record PostalArea(String code, DistrictId district, Period period) implements Entry {}
