package se.samsyn.oversight.statistics;

import se.samsyn.foundation.shared.AuthorityId;

/** A year, or a part of one, that was counted before the board began here. */
public record EarlierYear(AuthorityId board, int year, int reports, int openedGirls, int openedBoys, String source) {}
