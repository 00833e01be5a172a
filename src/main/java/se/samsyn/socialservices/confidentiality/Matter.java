package se.samsyn.socialservices.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Signature;

/**
 * All about consent and disclosure in one report, for the unit that handles it.
 *
 * @param shut null when somebody can be asked; otherwise why nobody can
 * @param danger whether violence, honour or protected identity is marked
 * @param latest the last day that can be asked for
 * @param released what all who must agree have agreed to
 * @param own what the young person alone can let out
 */
public record Matter(
        Reference reference,
        String child,
        boolean protectedIdentity,
        @Nullable Refusal shut,
        boolean danger,
        LocalDate latest,
        List<Person> people,
        Set<Item> released,
        Own own,
        List<Disclosed> disclosures) {
    public Matter {
        people = List.copyOf(people);
        released = Set.copyOf(released);
        disclosures = List.copyOf(disclosures);
    }

    /**
     * @param name empty when the report has none
     * @param ageUnsure nobody knows for certain whether the young person is old enough
     * @param question what was asked last; null when nothing was
     * @param given what is agreed to; null when nothing is
     * @param last who did the last thing, and when; null when nothing is done
     * @param wayIn whether the person has a way in that is open
     */
    public record Person(
            ConsentId id,
            Whose whose,
            String name,
            boolean ageUnsure,
            Standing standing,
            @Nullable Scope question,
            @Nullable Scope given,
            @Nullable NotAskedReason reason,
            @Nullable Last last,
            boolean wayIn) {}

    /** @param not why there is nothing; null where there is something */
    public record Own(Set<Item> items, @Nullable Refusal not) {
        public Own {
            items = Set.copyOf(items);
        }
    }

    public record Last(Instant at, Signature by) {}

    /**
     * @param until when the school may not read it any more
     * @param ended when it was ended before that; null when it was not
     * @param arrived false while the item or its end is on its way
     */
    public record Disclosed(
            Item item,
            String text,
            Instant at,
            Signature by,
            Verdict verdict,
            Instant until,
            @Nullable Instant ended,
            boolean arrived) {}
}
