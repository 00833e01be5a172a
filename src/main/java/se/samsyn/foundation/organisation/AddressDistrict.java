package se.samsyn.foundation.organisation;

import java.util.List;

/** What the table of addresses says of one of them. It never guesses. */
public sealed interface AddressDistrict {
    record One(District district) implements AddressDistrict {}

    /** It lies in one of these, and whoever asks must find out in which. May be a single one that is not certain. */
    record Several(List<District> districts) implements AddressDistrict {
        public Several {
            districts = List.copyOf(districts);
        }
    }

    record Unknown() implements AddressDistrict {}
}
