package se.samsyn.foundation.administration.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Question;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.UnitId;

/**
 * The form of one unit, from the register to the page and back.
 *
 * @param known null for a new one, whose kind and board are asked for too
 */
record UnitForm(Frame frame, Register register, @Nullable Unit known, Form form) {
    static final String ACTIVE = "active";
    private static final String YES = "yes";
    private static final String NIGHT = "night";

    UnitForm(Frame frame, Register register, @Nullable Unit known, Map<String, List<String>> typed) {
        this(frame, register, known, new Form(frame, "administration.unit", typed));
    }

    static Map<String, List<String>> unanswered() {
        return Form.values("squeeze", YES, ACTIVE, YES);
    }

    static Map<String, List<String>> answered(Unit unit) {
        var hours = unit.hours();
        Map<String, List<String>> typed = new HashMap<>(Form.values(
                "name",
                unit.name(),
                "phone",
                unit.phone(),
                "opens",
                hours.opens().toString(),
                "closes",
                hours.closes().toString(),
                "eve",
                hours.closesBeforeHoliday().toString(),
                ACTIVE,
                YES));
        if (unit.district() != null) {
            typed.put("district", List.of(unit.district().toString()));
        }
        if (hours.openOnSqueezeDays()) {
            typed.put("squeeze", List.of(YES));
        }
        OutOfHours night = unit.outOfHours();
        if (night != null) {
            typed.put(NIGHT, List.of(night.unit().toString()));
            typed.put("mandate", List.of(night.mandate()));
            typed.putAll(night.decided() == null ? Map.of() : Form.ofDay("decided", night.decided()));
        }
        return typed;
    }

    /** @return null when something is wrong, which the form then says */
    @Nullable
    NewUnit read(UnitId id) {
        UnitKind kind = known == null ? form.one("kind", kinds(), UnitKind::code) : known.kind();
        Authority board = known == null ? form.one("board", register.authorities(), UnitForm::id) : board(known);
        String name = form.required("name");
        String phone = form.phone("phone");
        District district = form.raw("district").isEmpty() ? null : form.one("district", districts(), UnitForm::id);
        if (kind == UnitKind.INTAKE && district == null) {
            form.wrong("district", "administration.unit.district.intake");
        }
        OpeningHours hours = hours(kind);
        OutOfHours night = kind == UnitKind.INTAKE ? night() : null;
        if (!form.isRight() || kind == null || board == null || name == null) {
            return null;
        }
        return new NewUnit(
                id, board.id(), district == null ? null : district.id(), kind, name, phone, hours, null, night);
    }

    private @Nullable OpeningHours hours(@Nullable UnitKind kind) {
        LocalTime opens = form.time("opens");
        LocalTime closes = form.time("closes");
        LocalTime eve = form.raw("eve").isEmpty() ? closes : form.time("eve");
        if (opens == null || closes == null || eve == null) {
            return null;
        }
        if (kind != UnitKind.OUT_OF_HOURS && (!closes.isAfter(opens) || !eve.isAfter(opens))) {
            form.wrong("closes", "administration.unit.closes.before");
        }
        return new OpeningHours(opens, closes, eve, form.ticked("squeeze"));
    }

    private @Nullable OutOfHours night() {
        if (form.raw(NIGHT).isEmpty()) {
            return null;
        }
        Unit unit = form.one(NIGHT, nights(), UnitForm::id);
        String mandate = form.required("mandate");
        LocalDate decided = form.day("decided");
        return unit == null || mandate == null || decided == null ? null : new OutOfHours(unit.id(), mandate, decided);
    }

    FormPage page() {
        List<Question> questions = new ArrayList<>();
        if (known == null) {
            questions.add(form.select(
                    "kind", kinds(), UnitKind::code, kind -> frame.t("administration.unit.kind." + kind.code())));
            questions.add(form.select("board", register.authorities(), UnitForm::id, Authority::name));
        }
        questions.add(form.text("name"));
        questions.add(form.number("phone"));
        questions.add(form.select("district", districts(), UnitForm::id, District::name));
        questions.add(form.text("opens"));
        questions.add(form.text("closes"));
        questions.add(form.text("eve"));
        questions.add(tick("squeeze"));
        if (known == null || known.kind() == UnitKind.INTAKE) {
            questions.add(form.select(NIGHT, nights(), UnitForm::id, Unit::name));
            questions.add(form.text("mandate"));
            questions.add(form.askDay("decided"));
        }
        if (known == null || !known.active()) {
            questions.add(tick(ACTIVE));
        }
        String action = known == null ? AdminPaths.UNIT_NEW : AdminPaths.of(AdminPaths.UNIT, known.id());
        return form.page(AdminWords.toOrganisation(frame), action, questions.toArray(Question[]::new));
    }

    private Question tick(String name) {
        return form.ticks(
                name, List.of(YES), Function.identity(), yes -> frame.t("administration.unit." + name + ".yes"));
    }

    /** Schools come from a list. */
    private static List<UnitKind> kinds() {
        return Stream.of(UnitKind.values())
                .filter(kind -> kind != UnitKind.SCHOOL)
                .toList();
    }

    private List<Unit> nights() {
        return register.units().stream()
                .filter(unit -> unit.kind() == UnitKind.OUT_OF_HOURS)
                .toList();
    }

    private List<District> districts() {
        return register.districts().stream()
                .filter(district -> district.period().contains(frame.dates().today()))
                .toList();
    }

    private @Nullable Authority board(Unit unit) {
        return register.authorities().stream()
                .filter(one -> one.id().equals(unit.authority()))
                .findFirst()
                .orElse(null);
    }

    private static String id(Authority authority) {
        return authority.id().toString();
    }

    private static String id(District district) {
        return district.id().toString();
    }

    private static String id(Unit unit) {
        return unit.id().toString();
    }
}
