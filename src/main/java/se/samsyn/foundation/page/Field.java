package se.samsyn.foundation.page;

import org.jspecify.annotations.Nullable;

/** One question with one box. {@code name} is also the id that the error summary points to. */
public record Field(
        String name,
        String label,
        @Nullable String hint,
        String value,
        @Nullable String error) {

    /** The ids of what is said about the box, hint first; null when nothing is. */
    public @Nullable String describedBy() {
        return describedBy(name, hint, error);
    }

    static @Nullable String describedBy(String name, @Nullable String hint, @Nullable String error) {
        if (hint == null && error == null) {
            return null;
        }
        String hintId = hint == null ? "" : name + "-hint";
        String errorId = error == null ? "" : name + "-error";
        return (hintId + " " + errorId).strip();
    }
}
