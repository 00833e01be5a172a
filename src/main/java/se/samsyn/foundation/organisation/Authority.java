package se.samsyn.foundation.organisation;

import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;

/** A board or a school owner. */
public record Authority(AuthorityId id, AuthorityKind kind, String name, Period period) implements Entry {}
