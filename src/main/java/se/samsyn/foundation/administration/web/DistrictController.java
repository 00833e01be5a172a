package se.samsyn.foundation.administration.web;

import java.time.LocalDate;
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
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

/** Districts. A municipality without any enters itself as one. */
@Controller
class DistrictController {
    private static final String WRITE = AdminController.WRITE;
    private static final String KEY = "administration.district";
    private static final String SINCE = "since";

    private final Administration administration;
    private final Pages pages;

    DistrictController(Administration administration, Pages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.DISTRICT_NEW)
    @Requires(WRITE)
    View blank(Frame frame, CommonActor actor) {
        var today = new Form(frame, KEY, Form.ofDay(SINCE, frame.dates().today()));
        return page(frame, administration.register(actor), null, today, HttpStatus.OK);
    }

    @PostMapping(AdminPaths.DISTRICT_NEW)
    @Requires(WRITE)
    View enter(Frame frame, CommonActor actor, @RequestParam MultiValueMap<String, String> typed) {
        Register register = administration.register(actor);
        var form = new Form(frame, KEY, typed);
        Municipality municipality = form.one("municipality", register.municipalities(), DistrictController::id);
        Authority board = form.one("board", boards(register), DistrictController::id);
        String name = form.required("name");
        LocalDate since = form.day(SINCE);
        if (municipality == null
                || board == null
                || name == null
                || since == null
                || isTaken(register, form, name, null)) {
            return page(frame, register, null, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        administration.enter(
                actor,
                List.of(new District(
                        new DistrictId(Uuid7.at(frame.dates().now())),
                        municipality.id(),
                        name,
                        board.id(),
                        Period.from(since))));
        return pages.seeOther(AdminPaths.ORGANISATION);
    }

    @GetMapping(AdminPaths.DISTRICT)
    @Requires(WRITE)
    View known(Frame frame, CommonActor actor, @PathVariable UUID id) {
        Register register = administration.register(actor);
        District known = district(register, id);
        return page(frame, register, known, new Form(frame, KEY, Form.values("name", known.name())), HttpStatus.OK);
    }

    @PostMapping(AdminPaths.DISTRICT)
    @Requires(WRITE)
    View correct(
            Frame frame, CommonActor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        Register register = administration.register(actor);
        District known = district(register, id);
        var form = new Form(frame, KEY, typed);
        String name = form.required("name");
        if (name == null || isTaken(register, form, name, known)) {
            return page(frame, register, known, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        administration.correct(
                actor, new District(known.id(), known.municipality(), name, known.board(), known.period()));
        return pages.seeOther(AdminPaths.ORGANISATION);
    }

    private View page(Frame frame, Register register, @Nullable District known, Form form, HttpStatus status) {
        var back = AdminWords.toOrganisation(frame);
        FormPage page = known == null
                ? form.page(
                        back,
                        AdminPaths.DISTRICT_NEW,
                        form.text("name"),
                        form.select(
                                "municipality", register.municipalities(), DistrictController::id, Municipality::name),
                        form.select("board", boards(register), DistrictController::id, Authority::name),
                        form.askDay(SINCE))
                : form.page(back, AdminPaths.of(AdminPaths.DISTRICT, known.id()), form.text("name"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    private static boolean isTaken(Register register, Form form, String name, @Nullable District self) {
        boolean taken = register.districts().stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(name)
                        && one.period().to() == null
                        && (self == null || !one.id().equals(self.id())));
        if (taken) {
            form.wrong("name", "administration.name.taken");
        }
        return taken;
    }

    /** A school owner answers for no social services. */
    private static List<Authority> boards(Register register) {
        return register.authorities().stream()
                .filter(authority -> authority.kind() != AuthorityKind.SCHOOL_OWNER)
                .toList();
    }

    private static District district(Register register, UUID id) {
        return register.districts().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static String id(Municipality municipality) {
        return municipality.id().toString();
    }

    private static String id(Authority authority) {
        return authority.id().toString();
    }
}
