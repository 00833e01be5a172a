package se.samsyn.socialservices.retention;

import se.samsyn.foundation.wall.SocialActor;

/** The door. What is erased is erased by the round; here can be seen beforehand what it will do. */
public interface Disposals {
    /** Of what the actor's unit had last. That the dates of birth were opened is logged. */
    Forecast forecast(SocialActor actor);
}
