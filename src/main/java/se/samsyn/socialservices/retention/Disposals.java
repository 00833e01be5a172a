package se.samsyn.socialservices.retention;

import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.OldReport.Place;

/** The door. What is erased is erased by the round; here can be seen beforehand what it will do. */
public interface Disposals {
    /**
     * Of what the actor's unit had last, the eldest first. That the dates of birth were opened is logged.
     *
     * @param after where the part before it ended
     */
    Forecast forecast(SocialActor actor, Place after);
}
