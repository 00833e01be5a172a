package se.samsyn.socialservices.intake.internal;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.foundation.encryption.SearchTerm;

/**
 * A term that a report may be found by.
 *
 * @param part which part of what was asked for it stands for: any one term of a part is enough
 * @param spelled false when it is only how the part sounds
 */
record WantedTerm(SearchTerm term, int part, boolean spelled) {
    static List<WantedTerm> of(List<String> parts) {
        List<WantedTerm> wanted = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            wanted.add(new WantedTerm(SearchTerms.spelled(parts.get(part)), part, true));
            for (SearchTerm sound : SearchTerms.sounding(parts.get(part))) {
                wanted.add(new WantedTerm(sound, part, false));
            }
        }
        return wanted;
    }
}
