package se.samsyn.foundation.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question with given answers: radio buttons, boxes to tick, or a list to choose from. */
public record Choices(
        String name,
        String label,
        @Nullable String hint,
        List<Choice> choices,
        @Nullable String error) {
    public @Nullable String describedBy() {
        return Field.describedBy(name, hint, error);
    }

    /** The first answer carries the name of the question as its id, so that the error summary finds it. */
    public String id(int index) {
        return index == 0 ? name : name + "-" + index;
    }
}
