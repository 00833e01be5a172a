package se.samsyn.foundation.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Actor;

/**
 * Answers questions about the organisation as it is on one day. It never changes and asks no database, so it can be
 * kept and shown when nothing else works.
 */
public final class Directory {
    private final Register register;
    private final LocalDate day;
    private final DistrictHistory history;
    private final AddressTable addresses;
    private final DelegationOrder order;
    private final Map<AuthorityId, Authority> authorities;
    private final Map<UnitId, List<Assignment>> staff;
    private final Map<PersonId, List<Assignment>> assignments;
    private final Map<UnitId, Unit> units;
    private final Map<UnitKind, List<Unit>> active;

    private Directory(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
        history = new DistrictHistory(register);
        addresses = new AddressTable(register.postalAreas(), history);
        order = new DelegationOrder(register);
        authorities = register.authorities().stream().collect(toMap(Authority::id, authority -> authority));
        var current = register.assignments().stream()
                .filter(assignment -> assignment.period().contains(day))
                .sorted(Comparator.comparing(
                                (Assignment assignment) -> assignment.period().from())
                        .thenComparing(Assignment::name))
                .toList();
        staff = current.stream().collect(groupingBy(Assignment::unit));
        assignments = current.stream().collect(groupingBy(Assignment::person));
        units = register.units().stream()
                .map(unit -> unit.withContact(contactOf(unit)))
                .collect(toMap(Unit::id, unit -> unit));
        active = units.values().stream()
                .filter(Unit::active)
                .sorted(Comparator.comparing(Unit::name))
                .collect(groupingBy(Unit::kind));
    }

    public static Directory of(Register register, LocalDate day) {
        return new Directory(register, day);
    }

    /** The same organisation on another day. */
    public Directory on(LocalDate other) {
        return other.equals(day) ? this : new Directory(register, other);
    }

    public LocalDate day() {
        return day;
    }

    /** Every unit and authority that has ever been active is here, so asking for another one is a bug and throws. */
    public Unit unit(UnitId id) {
        return required(units.get(id), id);
    }

    public Optional<Unit> findUnit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** Every workplace that can be reached, also one that is not active yet. */
    public Collection<Unit> units() {
        return units.values();
    }

    /** The titles that somebody can be appointed to. */
    public List<StaffFunction> functions() {
        return register.functions();
    }

    public Optional<Authority> findAuthority(AuthorityId id) {
        return Optional.ofNullable(authorities.get(id));
    }

    public Authority authority(AuthorityId id) {
        return required(authorities.get(id), id);
    }

    /** Every board and school owner that there is or was: each may have messages under way. */
    public Collection<Authority> authorities() {
        return authorities.values();
    }

    public Optional<District> district(DistrictId id) {
        return history.district(id);
    }

    public List<District> districts() {
        return history.on(day);
    }

    public List<Unit> schools() {
        return active(UnitKind.SCHOOL);
    }

    public List<Unit> intakeUnits() {
        return active(UnitKind.INTAKE);
    }

    /** Where reports go when nobody knows the district. Exists as soon as one intake unit does. */
    public Unit defaultIntakeUnit() {
        return Stream.concat(
                        register.defaultIntakes().stream().map(this::unit).filter(unit -> unit.is(UnitKind.INTAKE)),
                        intakeUnits().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No intake unit is active"));
    }

    /** Whether somebody has named it. */
    public boolean hasDefaultIntake() {
        return !register.defaultIntakes().isEmpty();
    }

    /** In the municipality's own words where it has any. */
    public String words(LocalText.Kind kind, Texts texts) {
        return register.localTexts().stream()
                .filter(text -> text.kind() == kind
                        && text.language().equals(texts.locale().getLanguage()))
                .map(LocalText::body)
                .findFirst()
                .orElseGet(() -> texts.t(kind.text()));
    }

    /** The district's own intake unit; after a merge one of those that it took over; otherwise the default one. */
    public Unit intakeUnitFor(DistrictId district) {
        return intakeUnits().stream()
                .filter(unit -> district.equals(unit.district()))
                .findFirst()
                .or(() -> intakeUnits().stream()
                        .filter(unit -> unit.district() != null && sameDistrictNow(unit.district(), district))
                        .findFirst())
                .orElseGet(this::defaultIntakeUnit);
    }

    /** The intake unit of the district where the unit lies. A school always has one. */
    public Unit intakeUnitFor(Unit unit) {
        return unit.district() == null ? defaultIntakeUnit() : intakeUnitFor(unit.district());
    }

    /** Where the unit lay or lies on a day, through merges and splits. */
    public Optional<District> districtOf(UnitId unit, LocalDate date) {
        return Optional.ofNullable(unit(unit).district()).flatMap(district -> history.on(district, date));
    }

    /** Where an address lies on a day, as far as the table of addresses says. */
    public AddressDistrict districtOf(Address address, LocalDate date) {
        return addresses.find(address, date);
    }

    /** The municipality of this installation that goes by the name, with or without "kommun" or "stad" after it. */
    public Optional<Municipality> municipalityCalled(String name) {
        return register.municipalities().stream()
                .filter(municipality -> municipality.isCalled(name))
                .findFirst();
    }

    /**
     * Where the board answers for social services, now or before; where it has no district of its own, everywhere in
     * this installation.
     */
    public List<Municipality> municipalitiesOf(AuthorityId board) {
        Set<UUID> own = register.districts().stream()
                .filter(district -> district.board().equals(board))
                .map(District::municipality)
                .collect(toSet());
        return register.municipalities().stream()
                .filter(municipality -> own.isEmpty() || own.contains(municipality.id()))
                .toList();
    }

    /** The intake units that have recorded that this one reads for them while they are closed. */
    public List<Unit> readsFor(UnitId outOfHours) {
        return intakeUnits().stream()
                .filter(unit ->
                        unit.outOfHours() != null && unit.outOfHours().unit().equals(outOfHours))
                .toList();
    }

    /** The units that lie in the district, whatever it was called when they were entered. */
    public List<Unit> unitsIn(DistrictId district) {
        return units.values().stream()
                .filter(unit -> unit.active() && unit.district() != null && sameDistrictNow(unit.district(), district))
                .toList();
    }

    /** The addresses that lie in the district, whatever it was called when they were entered. */
    public List<PostalArea> areasIn(DistrictId district) {
        return register.postalAreas().stream()
                .filter(area -> area.period().contains(day) && sameDistrictNow(area.district(), district))
                .toList();
    }

    /** Those who work at the unit today, the one who has been there longest first. */
    public List<Assignment> staff(UnitId unit) {
        return staff.getOrDefault(unit, List.of());
    }

    /** What the person is today. */
    public List<Assignment> assignments(PersonId person) {
        return assignments.getOrDefault(person, List.of());
    }

    /** The function at the owner that gets the copy when the principal is concerned, and its name and number. */
    public Optional<Unit> ownerOffice(AuthorityId owner) {
        return active(UnitKind.OWNER_OFFICE).stream()
                .filter(unit -> unit.authority().equals(owner))
                .findFirst();
    }

    /** The strip of numbers for those who work at a school. */
    public EmergencyNumbers emergencyNumbers(UnitId school) {
        var intake = intakeUnitFor(unit(school));
        var night = intake.outOfHours() == null
                ? null
                : units.get(intake.outOfHours().unit());
        return new EmergencyNumbers(
                EmergencyNumbers.SOS,
                EmergencyNumbers.Line.of(intake),
                night == null ? null : EmergencyNumbers.Line.of(night));
    }

    /** Whether the actor may use the board's power on a day, by the board's delegation order of that day. */
    public Mandate mayDecide(Actor actor, Power power, LocalDate date) {
        return on(date).staff(actor.unit()).stream()
                .filter(assignment -> assignment.person().equals(actor.person())
                        && actor.is(assignment.function().role()))
                .map(assignment -> order.mandate(actor.authority(), assignment, power, date))
                .max(DelegationOrder.STRONGEST_LAST)
                .orElseGet(Mandate.NotDelegated::new);
    }

    private boolean sameDistrictNow(DistrictId one, DistrictId other) {
        var here = history.on(other, day);
        return here.isPresent() && here.equals(history.on(one, day));
    }

    private List<Unit> active(UnitKind kind) {
        return active.getOrDefault(kind, List.of());
    }

    private Contact contactOf(Unit unit) {
        return unit.kind().contactFunctions().stream()
                .flatMap(function -> staff(unit.id()).stream()
                        .filter(assignment -> assignment.function().code().equals(function)))
                .findFirst()
                .map(assignment -> new Contact(
                        assignment.name(),
                        assignment.function().code(),
                        assignment.phone() == null ? unit.phone() : assignment.phone()))
                .orElseGet(() -> new Contact(unit.name(), null, unit.phone()));
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T found, Object id) {
        if (found == null) {
            throw new IllegalArgumentException("Not in the directory: " + id);
        }
        return found;
    }
}
