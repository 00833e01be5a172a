package se.samsyn.oversight.statistics;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.AuthorityId;

/** @param board null for the whole city */
public record Population(@Nullable AuthorityId board, int year, int inhabitants, String source) {}
