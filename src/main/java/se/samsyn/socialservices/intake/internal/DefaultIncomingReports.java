package se.samsyn.socialservices.intake.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.Conflicts;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Inbox;
import se.samsyn.socialservices.intake.InboxQuery;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.OwedReport;
import se.samsyn.socialservices.intake.Recount;
import se.samsyn.socialservices.intake.Registration;
import se.samsyn.socialservices.intake.UnitLoad;

@Service
class DefaultIncomingReports implements IncomingReports {
    private final Wall wall;
    private final Access access;
    private final Crossings crossings;
    private final Organisations organisations;
    private final FullReportReader fullReports;
    private final Registering registering;
    private final Handling handling;
    private final Assessing assessing;
    private final Deciding deciding;
    private final Transferring transferring;
    private final OtherMunicipality otherMunicipality;
    private final Completing completing;
    private final Judging judging;
    private final KeepingAway keepingAway;
    private final Protecting protecting;
    private final OutOfHoursDesk outOfHours;
    private final UnitLoads loads;

    DefaultIncomingReports(
            Wall wall,
            Access access,
            Crossings crossings,
            Organisations organisations,
            FullReportReader fullReports,
            Registering registering,
            Handling handling,
            Assessing assessing,
            Deciding deciding,
            Transferring transferring,
            OtherMunicipality otherMunicipality,
            Completing completing,
            Judging judging,
            KeepingAway keepingAway,
            Protecting protecting,
            OutOfHoursDesk outOfHours,
            UnitLoads loads) {
        this.wall = wall;
        this.access = access;
        this.crossings = crossings;
        this.organisations = organisations;
        this.fullReports = fullReports;
        this.registering = registering;
        this.handling = handling;
        this.assessing = assessing;
        this.deciding = deciding;
        this.transferring = transferring;
        this.otherMunicipality = otherMunicipality;
        this.completing = completing;
        this.judging = judging;
        this.keepingAway = keepingAway;
        this.protecting = protecting;
        this.outOfHours = outOfHours;
        this.loads = loads;
    }

    @Override
    public Inbox inbox(SocialActor actor, InboxQuery query) {
        Ground ground = access.require(actor, "intake.list");
        return actor.isOutOfHours()
                ? outOfHours.inbox(actor, ground)
                : wall.social(actor, transaction -> InboxStore.read(transaction, query, ground));
    }

    @Override
    public FullReport open(SocialActor actor, Reference reference) {
        Ground ground = access.require(actor, "intake.read");
        return wall.social(
                outOfHours.acting(actor, reference), transaction -> fullReports.open(transaction, reference, ground));
    }

    @Override
    public FullReport openToRead(SocialActor actor, Reference reference) {
        Ground ground = access.require(actor, "intake.read");
        return wall.social(
                outOfHours.acting(actor, reference),
                transaction -> fullReports.openToRead(transaction, reference, ground));
    }

    @Override
    public FullReport forCaseFile(SocialActor actor, Reference reference) {
        Ground ground = access.require(actor, "intake.hand_over");
        return wall.social(actor, transaction -> fullReports.forCaseFile(transaction, reference, ground));
    }

    @Override
    public FullReport readAs(SocialTransaction transaction, Reference reference, String action) {
        return fullReports.readAs(transaction, reference, action, access.require(transaction.actor(), action));
    }

    @Override
    public Download attachment(SocialActor actor, Reference reference, AttachmentId file) {
        Ground ground = access.require(actor, "intake.attachment");
        return wall.social(
                outOfHours.acting(actor, reference),
                transaction -> fullReports.attachment(transaction, reference, file, ground));
    }

    @Override
    public List<Read> reads(SocialActor actor, Reference reference) {
        access.require(actor, "intake.reads");
        return wall.social(actor, transaction -> fullReports.reads(transaction, reference));
    }

    @Override
    public Conflicts conflicts(SocialActor actor, Reference reference) {
        access.require(actor, "intake.mark_conflict");
        return wall.social(
                outOfHours.acting(actor, reference),
                transaction -> keepingAway.of(
                        transaction, ReportStore.find(transaction, reference).orElseThrow(Missing::new)));
    }

    @Override
    public Reference register(SocialActor actor, Registration registration) {
        access.require(actor, "intake.register");
        try {
            return wall.social(actor, transaction -> registering.register(transaction, registration));
        } catch (DuplicateKeyException sentBefore) {
            return wall.social(
                    actor,
                    transaction -> ReportStore.reference(transaction, registration.id())
                            .orElseThrow(Missing::new));
        }
    }

    @Override
    public UnitLoad load(SocialActor actor, @Nullable PersonId chosen) {
        Ground ground = access.require(actor, "intake.load");
        return wall.social(actor, transaction -> loads.read(transaction, chosen, ground));
    }

    @Override
    public List<OwedReport> owed(SocialTransaction transaction, List<OwedReport.Asked> asked, int most) {
        return OwedStore.read(transaction, asked, most, access.require(transaction.actor(), "intake.list"));
    }

    @Override
    public Recount recount(AuthorityId board) {
        return wall.social(SocialActor.job("recount", board), RecountStore::read);
    }

    @Override
    public ActResult act(SocialActor actor, Reference reference, Act act) {
        access.require(actor, act.permission());
        Tried tried =
                wall.social(outOfHours.acting(actor, reference), transaction -> attempt(transaction, reference, act));
        return tried.refused()
                .<ActResult>map(refused -> refused)
                .orElseGet(() -> new Done(tried.outgoing().stream().allMatch(crossings::deliver)));
    }

    private Tried attempt(SocialTransaction transaction, Reference reference, Act act) {
        StoredReport report = ReportStore.lock(transaction, reference).orElseThrow(Missing::new);
        var turn = Turn.begin(
                transaction,
                report,
                organisations.directory().unit(report.receipt().unit()));
        Optional<Refused> refused = IntakeTransitions.refusal(
                        report.now().state().stage(), act)
                .map(why -> Refused.because(why))
                .or(() -> carryOut(turn, act));
        return new Tried(refused, turn.outgoing());
    }

    private Optional<Refused> carryOut(Turn turn, Act act) {
        return switch (act) {
            case Act.Take take -> handling.take(turn);
            case Act.Assign assign -> handling.assign(turn, assign);
            case Act.Confirm confirm -> handling.confirm(turn, confirm);
            case Act.AssessProtection assessment -> assessing.protection(turn, assessment);
            case Act.BeginPreliminaryAssessment begin -> assessing.begin(turn, begin);
            case Act.Extend extend -> assessing.extend(turn, extend);
            case Act.Decide decide -> deciding.decide(turn, decide);
            case Act.GiveOutcome give -> deciding.giveOutcome(turn, give);
            case Act.HandOver handOver -> deciding.handOver(turn, handOver);
            case Act.Transfer transfer -> transferring.transfer(turn, transfer);
            case Act.Keep keep -> handling.keep(turn);
            case Act.SendToMunicipality send -> otherMunicipality.send(turn, send);
            case Act.RecordTaker record -> otherMunicipality.taken(turn, record);
            case Act.LeaveToOutOfHours leave -> handling.leave(turn, leave);
            case Act.HandBack back -> handling.handBack(turn, back);
            case Act.RequestCompletion request -> completing.request(turn, request);
            case Act.ReadSupplements read -> judging.read(turn, read);
            case Act.JudgeSupplements judgement -> judging.judge(turn, judgement);
            case Act.MarkConflict mark -> keepingAway.mark(turn, mark);
            case Act.LiftConflict lift -> keepingAway.lift(turn, lift);
            case Act.MarkProtected mark -> protecting.mark(turn, mark);
            case Act.AddNote note -> note(turn, note);
        };
    }

    private static Optional<Refused> note(Turn turn, Act.AddNote note) {
        turn.happened(new IntakeEvent.Noted(note.text()));
        return Optional.empty();
    }

    private record Tried(Optional<Refused> refused, List<Envelope<? extends Message>> outgoing) {}
}
