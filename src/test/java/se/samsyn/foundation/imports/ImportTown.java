package se.samsyn.foundation.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import se.samsyn.TestCodes;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Signature;

/** A town of a test's own, with one school, an intake unit and an administrator. Every name in it is its own. */
public record ImportTown(String mark, Authority board, NewUnit intake, NewUnit school, CommonActor administrator) {
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final OpeningHours OFFICE = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(16, 0));
    private static final long PAUSE = 20_000_000;
    private static final String PHONE = "08-465 004 10";

    public static ImportTown entered(Organisations organisations) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        var system = CommonActor.job("test", new AuthorityId(id()));
        var municipality = new Municipality(id(), TestCodes.municipality(), "Inläsningsstaden");
        var board = new Authority(
                new AuthorityId(id()), AuthorityKind.DISTRICT_BOARD, "Nämnden " + mark, Period.from(START));
        var district = new District(
                new DistrictId(id()), municipality.id(), "Stadsdel " + mark, board.id(), Period.from(START));
        var night = unit(board, null, UnitKind.OUT_OF_HOURS, "Jouren " + mark, null, null);
        var intake = unit(
                board, district, UnitKind.INTAKE, "Mottagningen " + mark, null, new OutOfHours(night.id(), "beslut"));
        var profile =
                new SchoolProfile(Ownership.MUNICIPAL, null, Set.of(SchoolForm.COMPULSORY), "principal", false, false);
        var school = unit(board, district, UnitKind.SCHOOL, "Skolan " + mark, profile, null);
        var office = unit(board, null, UnitKind.CITY_OFFICE, "Kontoret " + mark, null, null);
        var alma = new Person(new PersonId(id()), "Alma Adminsson", "alma@" + mark + ".example");
        organisations.register(
                system,
                List.of(
                        municipality,
                        board,
                        district,
                        night,
                        intake,
                        school,
                        office,
                        alma,
                        new Appointment(
                                new AssignmentId(id()),
                                alma.id(),
                                office.id(),
                                "administrator",
                                null,
                                Period.from(START),
                                false)));
        List.of(night, intake, school, office).forEach(unit -> organisations.activate(system, unit.id()));
        return new ImportTown(
                mark,
                board,
                intake,
                school,
                new CommonActor(
                        alma.id(),
                        board.id(),
                        office.id(),
                        Role.ADMINISTRATOR,
                        new Signature(alma.name(), "administrator")));
    }

    /** Somebody else who may do the same. */
    public CommonActor colleague() {
        return new CommonActor(
                new PersonId(id()),
                administrator.authority(),
                administrator.unit(),
                Role.ADMINISTRATOR,
                new Signature("Ada Adminsson", "administrator"));
    }

    /** The file when every row of it has been through. */
    public static Import awaited(Imports imports, CommonActor actor, ImportId id) {
        Import file = imports.find(actor, id);
        while (file.finishedAt() == null) {
            LockSupport.parkNanos(PAUSE);
            file = imports.find(actor, id);
        }
        return file;
    }

    /** Eight digits that no other school has. */
    public static String unitCode() {
        return "%08d".formatted(ThreadLocalRandom.current().nextInt(1, 100_000_000));
    }

    /** With # for the town's own mark, and a line break after each row. */
    public byte[] file(String... rows) {
        return String.join("\r\n", rows).replace("#", mark).getBytes(StandardCharsets.UTF_8);
    }

    /** What was said of each row that is wrong, as "row column reason". */
    public static String faults(List<Judged> judged) {
        return judged.stream()
                .flatMap(row -> row.faults().stream()
                        .map(fault -> row.number() + " " + (fault.column() == null ? "row" : fault.column()) + " "
                                + fault.reason()))
                .collect(Collectors.joining("\n"));
    }

    public static String outcomes(List<Judged> judged) {
        return judged.stream().map(row -> row.outcome().name()).collect(Collectors.joining(" "));
    }

    /** What would change, as "column: before > after". */
    public static String differences(List<Judged> judged) {
        return judged.stream()
                .flatMap(row -> row.differences().stream())
                .map(one -> one.column() + ": " + one.before() + " > " + one.after())
                .collect(Collectors.joining("\n"));
    }

    private static NewUnit unit(
            Authority board,
            @org.jspecify.annotations.Nullable District district,
            UnitKind kind,
            String name,
            @org.jspecify.annotations.Nullable SchoolProfile school,
            @org.jspecify.annotations.Nullable OutOfHours night) {
        var hours = kind == UnitKind.OUT_OF_HOURS ? new OpeningHours(LocalTime.of(16, 0), LocalTime.of(8, 0)) : OFFICE;
        return new NewUnit(
                new UnitId(id()),
                board.id(),
                district == null ? null : district.id(),
                kind,
                name,
                PHONE,
                hours,
                school,
                night);
    }

    private static UUID id() {
        return Uuid7.at(Instant.EPOCH);
    }
}
