package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.exchange.crossing.SupplementContent.AddedFile;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.Delegation;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import tools.jackson.databind.json.JsonMapper;

/** A board with one intake unit, its people and its delegation order, and a school owner to report. */
public record Town(
        AuthorityId board,
        UnitId intake,
        AuthorityId schoolOwner,
        SocialActor tore,
        SocialActor nils,
        SocialActor petra,
        SocialActor jonna) {
    public static final String PHONE = "08-465 004 10";
    public static final String TORES_PHONE = "08-465 004 12";
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final OpeningHours OFFICE = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(16, 30));

    private static final OpeningHours NIGHT = new OpeningHours(LocalTime.of(16, 30), LocalTime.of(8, 0));

    /**
     * Tore may decide; Nils has the same function and lacks the mark; Petra may extend and withhold too. Jonna is
     * another board's, and reads for them while they are closed.
     */
    public static Town entered(Organisations organisations) {
        return organisations.change(administrator(), Town::enter);
    }

    private static Town enter(Change change) {
        var board = new Authority(new AuthorityId(id()), AuthorityKind.DISTRICT_BOARD, "Nämnd " + id(), always());
        var other = new Authority(new AuthorityId(id()), AuthorityKind.SPECIALIST_BOARD, "Nämnd " + id(), always());
        var night = unit(other, UnitKind.OUT_OF_HOURS, "Jouren", NIGHT, null);
        var intake = unit(board, UnitKind.INTAKE, "Mottagningsenheten", OFFICE, new OutOfHours(night.id(), "beslut 1"));
        List.of(board, other, night, intake).forEach(change::enter);
        List.of(night, intake).forEach(unit -> change.activate(unit.id()));
        List.of(
                        delegated(board, "social_worker", Power.DECIDE, "4.2"),
                        delegated(board, "deputy_unit_head", Power.DECIDE, "4.2"),
                        delegated(board, "deputy_unit_head", Power.EXTEND, "4.3"),
                        delegated(board, "deputy_unit_head", Power.WITHHOLD_OUTCOME, "4.4"))
                .forEach(change::enter);
        return new Town(
                board.id(),
                intake.id(),
                new AuthorityId(id()),
                employed(change, intake, "Tore Testström", "social_worker", Role.INTAKE_WORKER, true),
                employed(change, intake, "Nils Nybörjare", "social_worker", Role.INTAKE_WORKER, false),
                employed(change, intake, "Petra Provberg", "deputy_unit_head", Role.INTAKE_MANAGER, true),
                employed(change, night, "Jonna Journummer", "out_of_hours_worker", Role.OUT_OF_HOURS_WORKER, true));
    }

    /** Another intake unit of the same board. */
    public Neighbours neighbours(Organisations organisations) {
        return organisations.change(administrator(), change -> {
            var night = new OutOfHours(jonna.unit(), "beslut 1");
            var unit = unit(board, UnitKind.INTAKE, "Mottagningsenheten för unga", OFFICE, night);
            change.enter(unit);
            change.activate(unit.id());
            return new Neighbours(
                    employed(change, unit, "Gerd Grannlund", "social_worker", Role.INTAKE_WORKER, true),
                    employed(change, unit, "Gustav Grannberg", "unit_head", Role.INTAKE_MANAGER, true));
        });
    }

    public record Neighbours(SocialActor gerd, SocialActor gustav) {}

    /** A report that a teacher sends now, through the seam. */
    public Reference report(Wall wall, Crossings crossings, Reason... reasons) {
        return report(wall, crossings, sent(reasons));
    }

    /** The same, sent together with others. */
    public Reference received(Wall wall, Crossings crossings, List<Reference> together) {
        return report(wall, crossings, sent(content(Set.of()).sentWith(together)));
    }

    public Reference report(Wall wall, Crossings crossings, ReportSent sent) {
        Envelope<SchoolMessage> envelope = wall.school(
                SchoolActor.job("test", schoolOwner), transaction -> crossings.send(transaction, board, sent));
        if (!crossings.deliver(envelope)) {
            throw new AssertionError("The report did not arrive");
        }
        return sent.reference();
    }

    /** What the school sends when it does not know whose the report is. */
    public ReportSent sentBecause(Routing because, ListedChild child) {
        var sent = sent(child.reasons().toArray(Reason[]::new));
        return new ReportSent(
                sent.report(),
                sent.reference(),
                sent.to(),
                because,
                sent.origin(),
                child,
                sent.content(),
                sent.contentHash(),
                sent.attachments());
    }

    /** What a teacher adds to a report, on its way. */
    public Envelope<SchoolMessage> supplement(Wall wall, Crossings crossings, ReportId report, String text) {
        return wall.school(
                SchoolActor.job("test", schoolOwner),
                transaction -> crossings.send(transaction, board, supplement(report, text, List.of())));
    }

    /** A co-reporter who does not stand behind it any more. */
    public Envelope<SchoolMessage> withdrawal(Wall wall, Crossings crossings, ReportId report, String name) {
        var said = SupplementContent.withdrawal(name, "school_nurse");
        return wall.school(
                SchoolActor.job("test", schoolOwner),
                transaction -> crossings.send(transaction, board, supplement(report, said)));
    }

    /** The same, with a file. */
    public Envelope<SchoolMessage> supplement(
            Wall wall, Crossings crossings, Attachments attachments, ReportId report, String text, CleanFile file) {
        return wall.school(SchoolActor.job("test", schoolOwner), transaction -> {
            var files = attachments.attach(transaction, report.value(), List.of(file));
            return crossings.send(transaction, board, supplement(report, text, files));
        });
    }

    private static SupplementSent supplement(ReportId report, String text, List<Attachment> files) {
        return supplement(report, new SupplementContent("Maja Mönsterlund", "teacher", text).with(files));
    }

    private static SupplementSent supplement(ReportId report, SupplementContent added) {
        String content = JsonMapper.builder().build().writeValueAsString(added);
        return new SupplementSent(
                report,
                new SupplementId(id()),
                content,
                Fingerprint.of(content),
                added.files().stream().map(AddedFile::id).toList());
    }

    public static CleanFile letter(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new CleanFile("brev.txt", "text/plain;charset=UTF-8", Fingerprint.of(bytes), bytes, false);
    }

    public ReportSent sent(Reason... reasons) {
        return sent(content(Set.of(reasons)), reasons);
    }

    /** What a teacher sends of a certain child. @param number twelve digits, or empty when nobody knows */
    public ReportSent sentOf(String name, String number) {
        var known = content(Set.of());
        var identity = number.isEmpty()
                ? known.child().identity()
                : new Identity(Identity.Kind.PERSONAL_NUMBER, number, Integer.valueOf(number.substring(0, 4)));
        var child = new ReportContent.Child(identity, name, Sex.GIRL, Protection.NONE, Answer.UNKNOWN, "");
        return sent(
                new ReportContent(child, known.guardians(), known.concern(), known.circumstances(), known.reporter()));
    }

    private ReportSent sent(ReportContent asked, Reason... reasons) {
        String content = JsonMapper.builder().build().writeValueAsString(asked);
        return new ReportSent(
                new ReportId(id()),
                Reference.of(
                        Reference.Counter.SCHOOL, ThreadLocalRandom.current().nextLong(1L << 28)),
                intake,
                Routing.SCHOOLS_DISTRICT,
                new Origin("school", true, "Kråkslottets skola", false),
                new ListedChild(Sex.GIRL, 2012, false, Set.of(reasons), false),
                content,
                Fingerprint.of(content),
                List.of());
    }

    public static ReportContent content(Set<Reason> reasons) {
        return content(reasons, new ReportContent.Reporter("Maja Mönsterlund", "lärare", "070-174 06 21", "", ""));
    }

    public static ReportContent content(Set<Reason> reasons, ReportContent.Reporter reporter) {
        var child = new ReportContent.Child(
                new Identity(Identity.Kind.BIRTH_YEAR, "", 2012),
                "Alva Sagosson",
                Sex.GIRL,
                Protection.NONE,
                Answer.UNKNOWN,
                "");
        return new ReportContent(
                child,
                List.of(new ReportContent.Guardian("Mamma", "", "", Answer.YES, "")),
                new ReportContent.Concern("Borta elva dagar.", null, "", "", reasons, Answer.NO, ""),
                new ReportContent.Circumstances("Två möten", "", "", "", Answer.YES),
                reporter);
    }

    public static UUID id() {
        return UUID.randomUUID();
    }

    private static CommonActor administrator() {
        return CommonActor.job("test", new AuthorityId(id()));
    }

    private static Period always() {
        return Period.from(START);
    }

    private static NewUnit unit(
            Authority board, UnitKind kind, String name, OpeningHours hours, @Nullable OutOfHours night) {
        return unit(board.id(), kind, name, hours, night);
    }

    private static NewUnit unit(
            AuthorityId board, UnitKind kind, String name, OpeningHours hours, @Nullable OutOfHours night) {
        return new NewUnit(new UnitId(id()), board, null, kind, name, PHONE, hours, null, night);
    }

    private static SocialActor employed(
            Change change, NewUnit unit, String name, String function, Role role, boolean qualified) {
        var person = new Person(new PersonId(id()), name, null);
        change.enter(person);
        change.enter(new Appointment(
                new AssignmentId(id()), person.id(), unit.id(), function, TORES_PHONE, always(), qualified));
        return new SocialActor(person.id(), unit.authority(), unit.id(), role, new Signature(name, function));
    }

    private static Delegation delegated(Authority board, String function, Power power, String point) {
        return new Delegation(id(), board.id(), function, power, point, power == Power.DECIDE, always());
    }
}
