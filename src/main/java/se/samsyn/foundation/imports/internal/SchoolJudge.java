package se.samsyn.foundation.imports.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Difference;
import se.samsyn.foundation.imports.Fault.Reason;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;

/**
 * Schools are known by their unit code; one that has none, by its name and its owner. An owner of independent schools
 * that nobody has entered yet is entered with its first school.
 */
final class SchoolJudge implements Judge {
    private static final Pattern UNIT_CODE = Pattern.compile("[0-9]{8}");

    private final Change change;
    private final KnownSchools known;
    private final SchoolWords words;
    private final RegisterWords shown;

    SchoolJudge(Change change, KnownSchools known, SchoolWords words, RegisterWords shown) {
        this.change = change;
        this.known = known;
        this.words = words;
        this.shown = shown;
    }

    @Override
    public @Nullable String key(Line line) {
        String code = line.raw(Column.UNIT_CODE);
        String name = line.raw(Column.NAME) + "|" + line.raw(Column.OWNER);
        return (code.isEmpty() ? name : code).toLowerCase(Locale.ROOT);
    }

    @Override
    public Verdict judge(Line line) {
        String name = line.required(Column.NAME);
        String code = unitCode(line);
        Set<SchoolForm> forms = words.forms(line);
        Ownership ownership = words.ownership(line);
        Authority owner = ownership == null ? null : owner(line, ownership);
        District district = district(line);
        line.required(Column.PHONE);
        String phone = line.raw(Column.PHONE).isEmpty() ? null : Answers.phone(line, Column.PHONE);
        OpeningHours hours = Answers.hours(line, Column.HOURS);
        String copy = words.copyFunction(line);
        Boolean cosigns = words.answer(line, Column.COSIGNS);
        Boolean many = words.answer(line, Column.MANY_DISTRICTS);
        if (line.isFaulty() || name == null || ownership == null || owner == null || district == null) {
            return new Verdict.Faulty();
        }
        NewUnit school = code == null ? known.named(owner, name) : known.withCode(code);
        if (school == null && code != null) {
            school = known.named(owner, name);
        }
        if (differs(line, school, code, owner)) {
            return new Verdict.Faulty();
        }
        var before = school == null ? null : school.school();
        var profile = new SchoolProfile(
                ownership,
                code != null || before == null ? code : before.unitCode(),
                forms,
                copy != null ? copy : before == null ? usualCopy(forms) : before.copyFunction(),
                cosigns != null ? cosigns : before != null && before.cosigns(),
                many != null ? many : before != null && before.manyDistricts());
        var told = new NewUnit(
                school == null ? new UnitId(Uuid7.at(change.transaction().now())) : school.id(),
                owner.id(),
                district.id(),
                UnitKind.SCHOOL,
                name,
                phone,
                keptBeforeHolidays(school, hours),
                profile,
                null);
        boolean newOwner = known.remember(owner);
        known.remember(told);
        return school == null ? added(told, newOwner ? owner : null) : changed(school, told);
    }

    private static Verdict added(NewUnit school, @Nullable Authority newOwner) {
        List<Difference> others =
                newOwner == null ? List.of() : List.of(new Difference(Column.OWNER, "", newOwner.name()));
        return new Verdict.Added(others, taken -> {
            if (newOwner != null) {
                taken.enter(newOwner);
            }
            taken.enter(school);
            taken.activate(school.id()).ifPresent(refusal -> {
                throw new IllegalStateException("Found right and not taken: " + refusal);
            });
        });
    }

    private Verdict changed(NewUnit before, NewUnit after) {
        var differences = new Differences();
        var was = Objects.requireNonNull(before.school());
        var is = Objects.requireNonNull(after.school());
        differences.note(Column.NAME, before.name(), after.name());
        differences.note(Column.UNIT_CODE, was.unitCode(), is.unitCode());
        differences.note(Column.FORMS, shown.forms(was.forms()), shown.forms(is.forms()));
        differences.note(Column.OWNERSHIP, shown.ownership(was.ownership()), shown.ownership(is.ownership()));
        differences.note(Column.DISTRICT, known.districtOf(before), known.districtOf(after));
        differences.note(Column.PHONE, before.phone(), after.phone());
        differences.note(Column.HOURS, hours(before), hours(after));
        differences.note(Column.COPY_FUNCTION, shown.function(was.copyFunction()), shown.function(is.copyFunction()));
        differences.note(Column.COSIGNS, shown.answer(was.cosigns()), shown.answer(is.cosigns()));
        differences.note(Column.MANY_DISTRICTS, shown.answer(was.manyDistricts()), shown.answer(is.manyDistricts()));
        return differences.verdict(taken -> taken.correct(after));
    }

    /** A list has the hours of common days only: where they are the same, those before holidays stay too. */
    private static @Nullable OpeningHours keptBeforeHolidays(@Nullable NewUnit before, @Nullable OpeningHours told) {
        OpeningHours was = before == null ? null : before.hours();
        boolean same = was != null
                && told != null
                && was.opens().equals(told.opens())
                && was.closes().equals(told.closes());
        return same ? was : told;
    }

    private static String hours(NewUnit school) {
        return RegisterWords.hours(Objects.requireNonNull(school.hours()));
    }

    /** A school that the register holds for sure, and that is not as the row says. */
    private boolean differs(Line line, @Nullable NewUnit school, @Nullable String code, Authority owner) {
        if (school == null) {
            return false;
        }
        var knownCode = Objects.requireNonNull(school.school()).unitCode();
        if (code != null && knownCode != null && !code.equals(knownCode)) {
            line.fault(Column.UNIT_CODE, Reason.UNIT_CODE_DIFFERS, knownCode);
        } else if (!school.authority().equals(owner.id())) {
            line.fault(Column.OWNER, Reason.OWNER_DIFFERS, known.ownerOf(school));
        }
        return line.isFaulty();
    }

    private @Nullable Authority owner(Line line, Ownership ownership) {
        String name = line.required(Column.OWNER);
        if (name == null) {
            return null;
        }
        Authority owner = known.owner(name);
        boolean municipal = ownership == Ownership.MUNICIPAL;
        if (owner == null) {
            return municipal ? line.fault(Column.OWNER, Reason.OWNER_UNKNOWN) : known.newOwner(name);
        }
        boolean runsIndependent = owner.kind() == AuthorityKind.SCHOOL_OWNER;
        if (municipal && runsIndependent) {
            return line.fault(Column.OWNER, Reason.OWNER_NOT_MUNICIPAL);
        }
        return municipal || runsIndependent ? owner : line.fault(Column.OWNER, Reason.OWNER_NOT_INDEPENDENT);
    }

    private @Nullable District district(Line line) {
        String name = line.required(Column.DISTRICT);
        if (name == null) {
            return null;
        }
        var districts = known.districts(name);
        return districts.size() == 1
                ? districts.getFirst()
                : line.fault(
                        Column.DISTRICT, districts.isEmpty() ? Reason.DISTRICT_UNKNOWN : Reason.DISTRICT_AMBIGUOUS);
    }

    private static @Nullable String unitCode(Line line) {
        String code = line.optional(Column.UNIT_CODE);
        return code == null || UNIT_CODE.matcher(code).matches()
                ? code
                : line.fault(Column.UNIT_CODE, Reason.UNIT_CODE_FORM);
    }

    private static String usualCopy(Set<SchoolForm> forms) {
        return forms.equals(EnumSet.of(SchoolForm.PRESCHOOL)) ? "preschool_principal" : "principal";
    }
}
