package se.samsyn.foundation.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only a school has.
 *
 * @param unitCode skolenhetskod, eight digits
 * @param copyFunction the function at the school that gets a copy of every report
 * @param cosigns true when the school's own routine has the report co-signed afterwards (S26)
 * @param manyDistricts true when its pupils come from many districts: where the school lies says nothing of where the
 *     child lives (S48)
 */
public record SchoolProfile(
        Ownership ownership,
        @Nullable String unitCode,
        Set<SchoolForm> forms,
        String copyFunction,
        boolean cosigns,
        boolean manyDistricts) {
    public SchoolProfile {
        forms = Set.copyOf(forms);
    }
}
