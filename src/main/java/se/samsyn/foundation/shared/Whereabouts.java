package se.samsyn.foundation.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that says where somebody lives or can be reached, and that for some must never be printed by mistake (OSL
 * 22 kap. 1 §; security page, threat 10). No page, letter or log can show it without saying why it may: {@link #unlock}
 * is the only way to the text, and a test knows everybody who takes it.
 */
public final class Whereabouts {
    public static final Whereabouts NOT_SAID = new Whereabouts("");

    private final String text;

    private Whereabouts(String text) {
        this.text = text;
    }

    @JsonCreator
    public static Whereabouts of(String text) {
        return text.isEmpty() ? NOT_SAID : new Whereabouts(text);
    }

    /** Why the text may be shown. */
    public enum Unlock {
        /** To those who wrote it or stand behind it, at the school that it came from. */
        WHO_REPORTED_IT,
        /** To those with a ground for the report, who may know it of this child. */
        READER_OF_THE_REPORT,
        /** Into the case file, on paper or as a file. */
        CASE_FILE,
        /** To send the report where the child lives. */
        SENDING_IT_ON
    }

    public boolean isSaid() {
        return !text.isEmpty();
    }

    public String unlock(Unlock why) {
        return text;
    }

    /** For what is kept, which is sealed as a whole. */
    @JsonValue
    String kept() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Whereabouts where && where.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return isSaid() ? "(where somebody is)" : "";
    }
}
