package se.samsyn.foundation.health;

/** One thing that a room looks at when it is asked. A bean. One that throws has found nothing out. */
public interface HealthCheck {
    /** Its heading is the text {@code health.<thing>}, and what it finds stands under it. */
    String thing();

    Finding look() throws Exception;
}
