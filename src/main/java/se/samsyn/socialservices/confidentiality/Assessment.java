package se.samsyn.socialservices.confidentiality;

import se.samsyn.exchange.crossing.Item;

/**
 * Sekretessprövning of one thing that the school would be let know (S14).
 *
 * @param text as the school would read it
 * @param detriment what harm it could do and to whom, and why not; stays here
 */
public record Assessment(Item item, String text, String detriment, Verdict verdict) {}
