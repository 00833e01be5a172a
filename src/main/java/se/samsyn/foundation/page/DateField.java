package se.samsyn.foundation.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as day, month and year, kept as they were typed. The parts are posted as {@code nameDay}, {@code nameMonth}
 * and {@code nameYear}; only the faulty ones are marked.
 */
public record DateField(
        String name,
        String label,
        @Nullable String hint,
        Typed typed,
        @Nullable String error,
        Set<Part> faulty) {

    public enum Part {
        DAY("Day"),
        MONTH("Month"),
        YEAR("Year");

        private final String suffix;

        Part(String suffix) {
            this.suffix = suffix;
        }

        public String of(String name) {
            return name + suffix;
        }
    }

    public record Typed(String day, String month, String year) {
        public static final Typed NOTHING = new Typed("", "", "");
    }

    public boolean isFaulty(Part part) {
        return faulty.contains(part);
    }

    public @Nullable String describedBy() {
        return Field.describedBy(name, hint, error);
    }
}
