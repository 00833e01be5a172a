package se.samsyn.foundation.organisation;

import java.util.UUID;
import java.util.regex.Pattern;

/** @param code four digits */
public record Municipality(UUID id, String code, String name) implements Entry {
    /** What people put after the name: "Stockholms stad", "Sigtuna kommun". */
    private static final String ENDING = "s?( kommun| stad)?";

    boolean isCalled(String other) {
        String bare = name.replaceFirst(ENDING + "$", "");
        return Pattern.compile(Pattern.quote(bare) + ENDING, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(other.strip())
                .matches();
    }
}
