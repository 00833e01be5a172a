package se.samsyn.foundation.page;

/** How long is left: "1 dag sen" over "måndag 16 nov", "2 tim 55 min" over "före 13.00 i dag". */
public record Countdown(Urgency urgency, String words, String sub) {
    public enum Urgency {
        LATE("late"),
        TODAY("today"),
        LATER("later");

        private final String look;

        Urgency(String look) {
            this.look = look;
        }

        public String look() {
            return look;
        }
    }
}
