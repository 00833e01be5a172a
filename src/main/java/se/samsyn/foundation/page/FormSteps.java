package se.samsyn.foundation.page;

import java.util.List;

/** Where one is in a form of several pages. {@code current} counts from 1. */
public record FormSteps(int current, List<String> names) {
    public String currentName() {
        return names.get(current - 1);
    }
}
