package se.samsyn.school.concernreport;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;

/**
 * The door of this room. What the actor may not see is {@code Access.Missing}, whether it exists or not, and every read
 * of a child's data writes its log row first.
 */
public interface ConcernReports {
    /**
     * Begins a draft.
     *
     * @param title of the actor in words, as the form proposes it
     */
    ReportId begin(SchoolActor actor, String title);

    /** The actor's own drafts, the latest first. Says nothing of any child. */
    List<DraftSummary> drafts(SchoolActor actor);

    /** The draft, or {@code Access.Missing}; a draft that has been sent is found by {@link #receipt}. */
    Draft draft(SchoolActor actor, ReportId id);

    /** Keeps what was typed, right or wrong, and says what has to be put right before the form can go on. */
    Saved save(SchoolActor actor, ReportId id, Part part, Answers answers);

    /** Adds a file to a draft, or says why not. */
    Optional<Refusal> attach(SchoolActor actor, ReportId id, String fileName, byte[] file);

    /** Takes a file out of a draft. */
    void detach(SchoolActor actor, ReportId id, AttachmentId file);

    /** A file of a report that has been sent. */
    Download attachment(SchoolActor actor, Reference reference, AttachmentId file);

    /** One more child with the same occasion; empty when there are as many as one form can hold. */
    Optional<ReportId> beginSibling(SchoolActor actor, ReportId first);

    /** Throws a draft away, with its files and what shares its pages. */
    void discard(SchoolActor actor, ReportId id);

    /**
     * Sends it, once, and with it what shares its pages: one report for each child, all of them or none. Sent again it
     * gives the same answer and there is still one report each.
     */
    Submission submit(SchoolActor actor, ReportId id);

    /** The reporter's own receipt. */
    SentReport receipt(SchoolActor actor, ReportId id);

    /** One report with all that the school may know of it: the actor has read it now. */
    SentReport report(SchoolActor actor, Reference reference);

    /** The same for a page that shows only a part of it: nobody has read the report by that. */
    SentReport look(SchoolActor actor, Reference reference);

    /**
     * The reports that the actor may see, the latest first.
     *
     * @param after the last line of the page before; null on the first page
     */
    ReportList list(SchoolActor actor, ReportList.@Nullable Cursor after, int most);

    /**
     * That the actor's own report has been sent, and to whom: all that may be said when no reading can be logged.
     * Nothing of the child is read.
     */
    Trace trace(SchoolActor actor, ReportId id);

    /** The principal's name under a report that is already sent (S26). */
    void cosign(SchoolActor actor, Reference reference);

    /** How long the actor's school owner keeps its copies; empty when it has not decided, and then they are kept. */
    Optional<RetentionRule> retention(SchoolActor actor);

    /** Enters a rule of the owner's own, which holds from now on also for what was sent before. */
    void keepCopiesFor(SchoolActor actor, int months, String source);

    /** Adds to a report that is sent. What was sent stays as it was. */
    Supplemented supplement(SchoolActor actor, Reference reference, Addition addition);

    /**
     * A co-reporter no longer stands behind a report that is sent: social services are told, the report stays as it is,
     * and the actor sees it no more. Said again, it is said once. Of a removed copy it cannot be said.
     */
    Supplemented withdraw(SchoolActor actor, Reference reference);

    /** Whether the actor stood behind a report and does so no longer. */
    boolean hasWithdrawn(SchoolActor actor, Reference reference);

    /**
     * Social services got what they asked for in another way.
     *
     * @param shown when the newest question that the actor had before them was asked: what was asked later waits on
     */
    void answeredOtherwise(SchoolActor actor, Reference reference, Instant shown);

    /**
     * What waits for the actor. That these reports were listed is logged.
     *
     * @param owed the reports that open duties are about
     */
    Pending pending(SchoolTransaction transaction, Collection<UUID> owed, int most);
}
