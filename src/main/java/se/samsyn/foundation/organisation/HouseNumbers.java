package se.samsyn.foundation.organisation;

import org.jspecify.annotations.Nullable;

/** The numbers of a street from one on, on both of its sides or on one. @param last null as far as the street goes */
public record HouseNumbers(int first, @Nullable Integer last, StreetSide side) {
    public static final HouseNumbers ALL = new HouseNumbers(1, null, StreetSide.BOTH);

    public HouseNumbers {
        if (first < 1 || last != null && last < first) {
            throw new IllegalArgumentException("No house has such a number");
        }
    }

    public boolean contains(int number) {
        return number >= first && (last == null || number <= last) && side.has(number);
    }

    public boolean overlaps(HouseNumbers other) {
        return side.meets(other.side)
                && (last == null || other.first <= last)
                && (other.last == null || first <= other.last);
    }
}
