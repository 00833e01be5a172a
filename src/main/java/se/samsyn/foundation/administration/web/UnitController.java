package se.samsyn.foundation.administration.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

/** Workplaces that no list brings: intake units, out-of-hours units and offices. */
@Controller
class UnitController {
    private static final String WRITE = AdminController.WRITE;

    private final Administration administration;
    private final Pages pages;

    UnitController(Administration administration, Pages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.UNIT_NEW)
    @Requires(WRITE)
    View blank(Frame frame, CommonActor actor) {
        var register = administration.register(actor);
        return page(new UnitForm(frame, register, null, UnitForm.unanswered()), HttpStatus.OK);
    }

    @PostMapping(AdminPaths.UNIT_NEW)
    @Requires(WRITE)
    View enter(Frame frame, CommonActor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new UnitForm(frame, administration.register(actor), null, typed);
        NewUnit unit = form.read(new UnitId(Uuid7.at(frame.dates().now())));
        if (unit == null) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        administration.enter(actor, List.of(unit));
        return activated(frame, actor, unit.id(), form.form());
    }

    @GetMapping(AdminPaths.UNIT)
    @Requires(WRITE)
    View known(Frame frame, CommonActor actor, @PathVariable UUID id) {
        var register = administration.register(actor);
        Unit unit = unit(register, id);
        return page(new UnitForm(frame, register, unit, UnitForm.answered(unit)), HttpStatus.OK);
    }

    @PostMapping(AdminPaths.UNIT)
    @Requires(WRITE)
    View correct(
            Frame frame, CommonActor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var register = administration.register(actor);
        Unit known = unit(register, id);
        var form = new UnitForm(frame, register, known, typed);
        NewUnit unit = form.read(known.id());
        if (unit == null) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        administration.correct(actor, unit);
        return known.active()
                ? pages.seeOther(AdminPaths.ORGANISATION)
                : activated(frame, actor, known.id(), form.form());
    }

    /** What it still lacks is said on its own page: it is entered already. */
    private View activated(Frame frame, CommonActor actor, UnitId id, Form typed) {
        if (!typed.ticked(UnitForm.ACTIVE)) {
            return pages.seeOther(AdminPaths.ORGANISATION);
        }
        var refusal = administration.activate(actor, id);
        if (refusal.isEmpty()) {
            return pages.seeOther(AdminPaths.ORGANISATION);
        }
        var register = administration.register(actor);
        Unit unit = unit(register, id.value());
        var form = new UnitForm(frame, register, unit, UnitForm.answered(unit));
        form.form().wrong(UnitForm.ACTIVE, refusal.get().text());
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View page(UnitForm form, HttpStatus status) {
        return pages.page(FormPage.TEMPLATE, form.page(), status);
    }

    private static Unit unit(Register register, UUID id) {
        @Nullable
        Unit found = register.units().stream()
                .filter(one -> one.id().value().equals(id) && one.kind() != UnitKind.SCHOOL)
                .findFirst()
                .orElse(null);
        if (found == null) {
            throw new Missing();
        }
        return found;
    }
}
