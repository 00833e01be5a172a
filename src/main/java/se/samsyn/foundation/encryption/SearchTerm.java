package se.samsyn.foundation.encryption;

import java.util.regex.Pattern;

/**
 * What something can be searched for by, before it is made a mark of.
 *
 * @param kind what the text is, so that a part of a name never has the mark of a number
 */
public record SearchTerm(String kind, String text) {
    private static final Pattern KIND = Pattern.compile("[a-z_]+");

    public SearchTerm {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a kind of term: " + kind);
        }
    }

    /** Not what was searched for: that stands in no log. */
    @Override
    public String toString() {
        return kind;
    }
}
