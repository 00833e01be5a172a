package se.samsyn.foundation.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.CommonActor;

/** The door: what each person has chosen about mail. Mail itself is sent by nobody's asking. */
public interface Notifications {
    /** False when no mail server is named, and then no mail is ever made. */
    boolean haveServer();

    Settings settings(Actor actor);

    void choose(Actor actor, Choice choice);

    /** The colleagues at the actor's workplace whom mail does not reach; empty for those who do not answer for it. */
    List<Unreached> unreached(Actor actor);

    /** Sends a mail that says nothing to the actor's own address, and keeps what came of it. */
    void tryMail(CommonActor actor);

    /** Null when nobody has tried yet. */
    @Nullable
    Trial lastTrial(CommonActor actor);

    record Unreached(String name, String address) {}
}
