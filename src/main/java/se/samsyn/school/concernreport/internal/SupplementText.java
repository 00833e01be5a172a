package se.samsyn.school.concernreport.internal;

import java.util.List;
import java.util.Optional;
import se.samsyn.school.concernreport.Supplemented.Refused;

/** What somebody wants to add. As long as what was seen may be in the report itself. */
record SupplementText(String text) {
    private static final int LONGEST = 20_000;

    static SupplementText typed(String typed) {
        return new SupplementText(TypedText.tidy(typed));
    }

    Optional<Refused> refused() {
        if (text.isEmpty()) {
            return Optional.of(new Refused("supplement.missing", List.of()));
        }
        if (TypedText.hasUnseen(text, true)) {
            return Optional.of(new Refused("unseen", List.of()));
        }
        return text.codePointCount(0, text.length()) > LONGEST
                ? Optional.of(new Refused("long", List.of(LONGEST)))
                : Optional.empty();
    }
}
