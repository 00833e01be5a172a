package se.samsyn.foundation.page;

/** Where something stands, in a word with a shape. One tag a row, and one more where a child is in danger. */
public record Tag(Kind kind, String words) {
    /** The shape. OPENED, NOT_OPENED and ONGOING look alike on purpose: colour never judges a child's case. */
    public enum Kind {
        DRAFT("draft"),
        INVITED("invited"),
        WAITING("waiting"),
        WORKING("working"),
        DONE("done"),
        ACT("act"),
        LATE("late"),
        OPENED("opened"),
        NOT_OPENED("not-opened"),
        ONGOING("ongoing"),
        MINOR("minor");

        private final String look;

        Kind(String look) {
            this.look = look;
        }

        public String look() {
            return look;
        }
    }
}
