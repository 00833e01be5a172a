package se.samsyn.socialservices.intake.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.KeysAway;
import se.samsyn.foundation.encryption.SearchTerm;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.NameParts;

/** What a report can be searched for by: the child's number, each part of its name, and how each part sounds. */
final class SearchTerms {
    /** Raised when a name or a number makes other terms than before, or sounds otherwise in another library. */
    private static final SearchTerm VERSION = new SearchTerm("version", "1");

    private SearchTerms() {}

    static Set<SearchTerm> of(ReportContent.Child child, LocalDate today) {
        Set<SearchTerm> terms = new LinkedHashSet<>();
        PersonalNumber.parse(child.identity().personalNumber(), today)
                .map(SearchTerms::number)
                .ifPresent(terms::add);
        NameParts.of(child.name()).parts().forEach(part -> {
            terms.add(spelled(part));
            terms.addAll(sounding(part));
        });
        return terms;
    }

    static SearchTerm number(PersonalNumber number) {
        return new SearchTerm("number", number.value());
    }

    static SearchTerm spelled(String part) {
        return new SearchTerm("name", part);
    }

    static List<SearchTerm> sounding(String part) {
        return NameSounds.of(part).stream()
                .map(sound -> new SearchTerm("sound", sound))
                .toList();
    }

    /** The marks of what came in. A report is received also when none can be made: then they are made afterwards. */
    static byte[][] marks(SocialTransaction transaction, Snapshot snapshot) {
        var child = ContentJson.read(snapshot.content()).child();
        try {
            return marks(transaction.keys(), of(child, Dates.localDate(transaction.now())).stream());
        } catch (KeysAway later) {
            SearchProgress.beginAgain(transaction);
            return new byte[0][];
        }
    }

    static byte[][] marks(Keyring keys, Stream<SearchTerm> terms) {
        return keys.mark(terms.toList()).toArray(byte[][]::new);
    }

    /** The mark of how marks are made: another where the key is another. */
    static byte[] madeWith(Keyring keys) {
        return keys.mark(List.of(VERSION)).getFirst();
    }
}
