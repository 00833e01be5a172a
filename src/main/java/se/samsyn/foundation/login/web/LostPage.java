package se.samsyn.foundation.login.web;

import java.util.List;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.UnreachablePage.Posted;

/** A form that could not be taken as it was, with all that was typed, to be sent again. */
record LostPage(Frame frame, String path, Why why, List<Posted> fields) {
    /** @see LostPage */
    enum Why {
        /** The login has run out. */
        OUT("login.lost.out", "/"),
        /** Logged in, but acting under no function yet. */
        NO_ROLE("login.lost.role", "/logga-in/roll"),
        /** Logged in again since the form was shown. */
        OLD("login.lost.old", "");

        private final String key;
        private final String elsewhere;

        Why(String key, String elsewhere) {
            this.key = key;
            this.elsewhere = elsewhere;
        }

        public String key() {
            return key;
        }

        /** What must be done first, in another tab so that the text stays; empty when nothing must. */
        public String elsewhere() {
            return elsewhere;
        }
    }
}
