package se.samsyn.foundation.page;

import java.time.DateTimeException;
import java.time.LocalDate;
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

        /** The day that was typed, the year with all its digits; null when it is none. */
        public @Nullable LocalDate date() {
            if (!day.strip().matches("\\d{1,2}")
                    || !month.strip().matches("\\d{1,2}")
                    || !year.strip().matches("\\d{4}")) {
                return null;
            }
            try {
                return LocalDate.of(
                        Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip()));
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }
    }

    public boolean isFaulty(Part part) {
        return faulty.contains(part);
    }

    public @Nullable String describedBy() {
        return Field.describedBy(name, hint, error);
    }
}
