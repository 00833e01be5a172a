package se.samsyn.socialservices.confidentiality;

import java.util.Map;

/** How many persons' consents at a unit stand where (S29, S30). Names nobody. */
public record Answers(Map<Standing, Long> count) {
    public Answers {
        count = Map.copyOf(count);
    }

    public long of(Standing standing) {
        return count.getOrDefault(standing, 0L);
    }
}
