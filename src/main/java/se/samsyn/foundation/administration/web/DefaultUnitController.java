package se.samsyn.foundation.administration.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.organisation.DefaultIntake;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.CommonActor;

/** The unit that takes what nobody knows where it belongs. */
@Controller
class DefaultUnitController {
    private static final String WRITE = AdminController.WRITE;
    private static final String KEY = "administration.default-unit";

    private final Administration administration;
    private final Pages pages;

    DefaultUnitController(Administration administration, Pages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.DEFAULT_UNIT)
    @Requires(WRITE)
    View ask(Frame frame, CommonActor actor) {
        Register register = administration.register(actor);
        Map<String, List<String>> typed = register.defaultIntakes().isEmpty()
                ? Map.of()
                : Form.values("unit", register.defaultIntakes().getFirst().toString());
        return page(register, new Form(frame, KEY, typed), frame, HttpStatus.OK);
    }

    @PostMapping(AdminPaths.DEFAULT_UNIT)
    @Requires(WRITE)
    View choose(Frame frame, CommonActor actor, @RequestParam MultiValueMap<String, String> typed) {
        Register register = administration.register(actor);
        var form = new Form(frame, KEY, typed);
        Unit unit = form.one("unit", intakes(register), one -> one.id().toString());
        UUID municipality = unit == null ? null : municipality(register, unit);
        if (unit == null || municipality == null) {
            return page(register, form, frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        administration.enter(actor, List.of(new DefaultIntake(municipality, unit.id())));
        return pages.seeOther(AdminPaths.START);
    }

    private View page(Register register, Form form, Frame frame, HttpStatus status) {
        FormPage page = form.page(
                AdminWords.toStart(frame),
                AdminPaths.DEFAULT_UNIT,
                form.select("unit", intakes(register), one -> one.id().toString(), Unit::name));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    private static List<Unit> intakes(Register register) {
        return register.units().stream()
                .filter(unit -> unit.kind() == UnitKind.INTAKE && unit.active())
                .toList();
    }

    private static @Nullable UUID municipality(Register register, Unit unit) {
        return register.districts().stream()
                .filter(district -> district.id().equals(unit.district()))
                .map(District::municipality)
                .findFirst()
                .orElse(null);
    }
}
