package se.samsyn.foundation.administration;

import java.util.Locale;

/** One of the tasks of setting up a city, and how far it has come by what is there. */
public record Task(Kind kind, State state) {
    public enum Kind {
        BOARDS,
        UNITS,
        SCHOOLS,
        STAFF,
        ADDRESSES,
        ACTIVATION,
        MAIL,
        TRIAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum State {
        NOT_BEGUN,
        BEGUN,
        DONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
