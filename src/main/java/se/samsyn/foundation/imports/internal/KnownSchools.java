package se.samsyn.foundation.imports.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonTransaction;

/** The schools, owners and districts of the register, and those that earlier rows of the file add to them. */
final class KnownSchools {
    private final CommonTransaction tx;
    private final LocalDate today;
    private final List<District> districts;
    private final Map<String, Authority> owners = new HashMap<>();
    private final Map<AuthorityId, String> ownerNames = new HashMap<>();
    private final Map<String, NewUnit> byCode = new HashMap<>();
    private final Map<String, NewUnit> byName = new HashMap<>();

    KnownSchools(Register register, CommonTransaction tx) {
        this.tx = tx;
        today = Dates.localDate(tx.now());
        districts = register.districts().stream()
                .filter(district -> district.period().contains(today))
                .toList();
        register.authorities().stream()
                .filter(owner -> owner.period().contains(today))
                .forEach(this::remember);
        register.units().stream()
                .filter(unit -> unit.kind() == UnitKind.SCHOOL)
                .forEach(unit -> remember(asEntered(unit)));
    }

    private static NewUnit asEntered(Unit unit) {
        return new NewUnit(
                unit.id(),
                unit.authority(),
                unit.district(),
                unit.kind(),
                unit.name(),
                unit.phone(),
                unit.hours(),
                unit.school(),
                null);
    }

    @Nullable
    NewUnit withCode(String code) {
        return byCode.get(code);
    }

    @Nullable
    NewUnit named(Authority owner, String name) {
        return byName.get(nameKey(owner.id(), name));
    }

    @Nullable
    Authority owner(String name) {
        return owners.get(low(name));
    }

    Authority newOwner(String name) {
        return new Authority(new AuthorityId(Uuid7.at(tx.now())), AuthorityKind.SCHOOL_OWNER, name, Period.from(today));
    }

    String ownerOf(NewUnit school) {
        return ownerNames.getOrDefault(school.authority(), "");
    }

    List<District> districts(String name) {
        return districts.stream()
                .filter(district -> district.name().equalsIgnoreCase(name))
                .toList();
    }

    @Nullable
    String districtOf(NewUnit school) {
        return districts.stream()
                .filter(district -> district.id().equals(school.district()))
                .findFirst()
                .map(District::name)
                .orElse(null);
    }

    /** @return true when nobody knew of it */
    boolean remember(Authority owner) {
        ownerNames.put(owner.id(), owner.name());
        return owners.putIfAbsent(low(owner.name()), owner) == null;
    }

    void remember(NewUnit school) {
        byName.put(nameKey(school.authority(), school.name()), school);
        if (school.school() != null && school.school().unitCode() != null) {
            byCode.put(school.school().unitCode(), school);
        }
    }

    private static String nameKey(AuthorityId owner, String name) {
        return owner + "|" + low(name);
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
