package se.samsyn.foundation.page;

import org.jspecify.annotations.Nullable;

/** One event of a timeline: when, what, and one sentence that may end in a link. */
public record Step(
        State state,
        String when,
        String what,
        @Nullable String sentence,
        @Nullable Link link) {
    public enum State {
        DONE("done"),
        NOW("now"),
        COMING("coming");

        private final String look;

        State(String look) {
            this.look = look;
        }

        public String look() {
            return look;
        }
    }
}
