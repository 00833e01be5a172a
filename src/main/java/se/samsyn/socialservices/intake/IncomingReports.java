package se.samsyn.socialservices.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;

/**
 * The door. A report from a school comes in through the seam; one by telephone, letter or visit is registered here.
 *
 * <p>A reference that the actor's unit does not have answers exactly like one that nobody has: {@code Access.Missing}.
 */
public interface IncomingReports {
    /** The unit's open reports, nearest deadline first, without names. That they were listed is logged. */
    Inbox inbox(SocialActor actor, InboxQuery query);

    /**
     * A whole report. The reading is logged before it is read.
     *
     * @throws MovedOn when another unit is responsible now
     */
    FullReport open(SocialActor actor, Reference reference);

    /**
     * The same, where what the school has added is shown to be read: the unit has seen it then. Also for whoever has
     * opened the report in an emergency that is not over.
     */
    FullReport openToRead(SocialActor actor, Reference reference);

    /** A decided report as it is taken out to the case file. That it was is logged as such. */
    FullReport forCaseFile(SocialActor actor, Reference reference);

    /** A whole report for what another room does with it, in that room's transaction. The reading is logged as that. */
    FullReport readAs(SocialTransaction transaction, Reference reference, String action);

    /** A file that came with a report. That it is read is logged first. */
    Download attachment(SocialActor actor, Reference reference, AttachmentId file);

    /** Does one thing with a report, or says why not. */
    ActResult act(SocialActor actor, Reference reference, Act act);

    /** Takes in a report on behalf of somebody who called, wrote or came, with the time when they did. */
    Reference register(SocialActor actor, Registration registration);

    /** Whom a conflict of interest keeps away from the report, and whom it could. */
    Conflicts conflicts(SocialActor actor, Reference reference);

    /** Who has read the report, latest first. */
    List<Read> reads(SocialActor actor, Reference reference);

    /**
     * How the work lies at the actor's unit.
     *
     * @param chosen whose reports are listed besides; null for nobody's. That they were listed is logged.
     */
    UnitLoad load(SocialActor actor, @Nullable PersonId chosen);

    /** What open duties are about, in their order. That these reports were listed is logged. */
    List<OwedReport> owed(SocialTransaction transaction, List<OwedReport.Asked> asked, int most);

    /** Counts the board's reports anew from what happened to each, to prove the figures. */
    Recount recount(AuthorityId board);
}
