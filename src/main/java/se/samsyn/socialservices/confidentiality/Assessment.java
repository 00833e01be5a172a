package se.samsyn.socialservices.confidentiality;

import se.samsyn.exchange.crossing.Item;

/**
 * Sekretessprövning of one thing that the school would be let know (S14).
 *
 * @param text as the school would read it
 * @param detriment what harm it could do and to whom, and why not; stays here
 * @param maturity why the young person is mature enough to decide alone; empty where it does not rest on that
 */
public record Assessment(Item item, String text, String detriment, Verdict verdict, String maturity) {
    public Assessment {
        if (verdict == Verdict.WITH_OWN_CONSENT && maturity.isBlank()) {
            throw new IllegalArgumentException("Nobody decides alone whose maturity nobody has assessed");
        }
    }
}
