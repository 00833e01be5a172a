package se.samsyn.foundation.organisation;

import java.time.LocalDate;
import se.samsyn.foundation.shared.Period;

/**
 * A postal code, or some houses of a street in it, and the district where it lies. A code is a whole one or stands
 * street by street, never both at once. A whole one may lie in several districts; a house never does.
 *
 * @param code five digits without a space
 * @param street as {@link Address#bare} writes it; empty when it is the whole code
 */
public record PostalArea(String code, String street, HouseNumbers numbers, DistrictId district, Period period)
        implements Entry {
    public PostalArea {
        if (!street.equals(Address.bare(street)) || street.isEmpty() && !numbers.equals(HouseNumbers.ALL)) {
            throw new IllegalArgumentException("Numbers are of a street, and a street is written in one way");
        }
    }

    public static PostalArea wholeCode(String code, DistrictId district, Period period) {
        return new PostalArea(code, "", HouseNumbers.ALL, district, period);
    }

    public boolean isWholeCode() {
        return street.isEmpty();
    }

    boolean has(Address address) {
        return street.equals(address.street()) && (address.number() == null || numbers.contains(address.number()));
    }

    /** Whether the two cannot be in force on the same day. */
    public boolean contradicts(PostalArea other) {
        if (!code.equals(other.code) || isWholeCode() && other.isWholeCode() && !district.equals(other.district)) {
            return false;
        }
        return isWholeCode() != other.isWholeCode() || street.equals(other.street) && numbers.overlaps(other.numbers);
    }

    /** The same houses in another district from a day on. */
    public PostalArea movedTo(DistrictId other, LocalDate firstDay) {
        return new PostalArea(code, street, numbers, other, Period.from(firstDay));
    }

    public PostalArea until(LocalDate lastDay) {
        return new PostalArea(code, street, numbers, district, period.until(lastDay));
    }
}
