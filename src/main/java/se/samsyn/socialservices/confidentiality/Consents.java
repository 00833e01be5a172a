package se.samsyn.socialservices.confidentiality;

import java.util.List;
import java.util.Optional;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;

/**
 * The door. A reference that the actor's unit does not have answers exactly like one that nobody has, and so does a
 * person's consent under another report: {@code Access.Missing}.
 */
public interface Consents {
    /** Who must agree to what, and what the school has been let know. The reading is logged. */
    Matter open(SocialActor actor, Reference reference);

    /** Does all of it or none, and says why not. */
    Acted act(SocialActor actor, Reference reference, List<ConsentAct> acts);

    /** One more who must agree: what rested on the others' consent ends. */
    Acted addGuardian(SocialActor actor, Reference reference, String name);

    /** Keeps the assessment, and lets the school know where it says so. */
    Acted disclose(SocialActor actor, Reference reference, Assessment assessment);

    /**
     * A person's own way in, in place of the one before.
     *
     * @param despite a manager's reason, needed where a danger is marked; may be empty
     */
    Acted hand(SocialActor actor, Reference reference, ConsentId whose, String despite);

    Answers answers(SocialActor actor);

    /**
     * What opens {@link #own} for a while. Empty for a wrong code, an ended one and a wrong number alike; five wrong
     * numbers end the code, and the unit owes a new one.
     */
    Optional<String> enter(String code, String number);

    /** Empty when what {@link #enter} gave is not that any more. */
    Optional<OwnConsent> own(String code, String session);

    Optional<Acted> answer(String code, String session, OwnAnswer answer);

    void leave(String code, String session);
}
