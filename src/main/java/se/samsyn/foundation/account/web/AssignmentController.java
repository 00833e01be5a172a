package se.samsyn.foundation.account.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import se.samsyn.foundation.account.Accounts;
import se.samsyn.foundation.account.StaffAccount;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

/** Page 46, roles: an assignment begins and ends on a day, and with it what the person may do. */
@Controller
class AssignmentController {
    private static final String WRITE = AccountsController.WRITE;
    private static final String ASSIGNMENT = "assignment";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Pages pages;

    AssignmentController(Accounts accounts, Organisations organisations, Pages pages) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping(AccountPaths.APPOINT)
    @Requires(WRITE)
    View blank(Frame frame, CommonActor actor, @PathVariable UUID id) {
        StaffAccount staff = accounts.find(actor, new PersonId(id));
        return appointing(frame, staff, new Form(frame, "account.appoint", today(frame, "from")), HttpStatus.OK);
    }

    @PostMapping(AccountPaths.APPOINT)
    @Requires(WRITE)
    View appoint(
            Frame frame, CommonActor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        StaffAccount staff = accounts.find(actor, new PersonId(id));
        var form = new Form(frame, "account.appoint", typed);
        Appointment appointment = read(frame, staff, form);
        if (appointment != null) {
            accounts.appoint(actor, appointment).ifPresent(refusal -> form.wrong("function", refusal.text()));
        }
        return form.isRight()
                ? pages.seeOther(AccountPaths.person(staff.person()))
                : appointing(frame, staff, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private @Nullable Appointment read(Frame frame, StaffAccount staff, Form form) {
        var directory = organisations.directory();
        Unit unit = form.one("unit", Units.all(directory), one -> one.id().toString());
        StaffFunction function = form.one("function", directory.functions(), StaffFunction::code);
        LocalDate from = form.day("from");
        String phone = form.raw("phone").isEmpty() ? null : form.phone("phone");
        if (unit != null
                && function != null
                && !function.role().belongsTo(unit.kind().side())) {
            form.wrong("function", "account.appoint.function.side");
        }
        if (unit == null || function == null || from == null || !form.isRight()) {
            return null;
        }
        return new Appointment(
                new AssignmentId(Uuid7.at(frame.dates().now())),
                staff.person(),
                unit.id(),
                function.code(),
                phone,
                Period.from(from),
                form.ticked("qualified"));
    }

    private View appointing(Frame frame, StaffAccount staff, Form form, HttpStatus status) {
        var directory = organisations.directory();
        FormPage page = form.page(
                back(frame, staff),
                AccountPaths.person(staff.person()) + "/uppdrag",
                form.select("unit", Units.all(directory), unit -> unit.id().toString(), Unit::name),
                form.select("function", directory.functions(), StaffFunction::code, one -> frame.t(one.text())),
                form.askDay("from"),
                form.number("phone"),
                form.ticks("qualified", List.of("yes"), Function.identity(), yes -> frame.t("account.qualified")));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    @GetMapping(AccountPaths.END)
    @Requires(WRITE)
    View ending(
            Frame frame,
            CommonActor actor,
            @PathVariable UUID id,
            @RequestParam(name = "uppdrag", defaultValue = "") String assignment) {
        StaffAccount staff = accounts.find(actor, new PersonId(id));
        var form = new Form(frame, "account.end", today(frame, "last"));
        return ending(frame, staff, own(staff, assignment), form, HttpStatus.OK);
    }

    @PostMapping(AccountPaths.END)
    @Requires(WRITE)
    View end(Frame frame, CommonActor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        StaffAccount staff = accounts.find(actor, new PersonId(id));
        var form = new Form(frame, "account.end", typed);
        Assignment own = own(staff, form.raw(ASSIGNMENT));
        LocalDate last = form.day("last");
        if (last != null && last.isBefore(own.period().from())) {
            form.wrong("lastDay", "account.end.last.before");
        }
        if (last != null && form.isRight()) {
            accounts.endAssignment(actor, staff.person(), own.id(), last)
                    .ifPresent(refusal -> form.wrong("lastDay", refusal.text()));
        }
        return form.isRight()
                ? pages.seeOther(AccountPaths.person(staff.person()))
                : ending(frame, staff, own, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View ending(Frame frame, StaffAccount staff, Assignment own, Form form, HttpStatus status) {
        FormPage page = form.page(
                back(frame, staff),
                AccountPaths.person(staff.person()) + "/avsluta",
                List.of(new FormPage.Hidden(ASSIGNMENT, own.id().toString())),
                form.askDay("last"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    private static Assignment own(StaffAccount staff, String id) {
        return staff.assignments().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static Map<String, List<String>> today(Frame frame, String name) {
        return Form.ofDay(name, frame.dates().today());
    }

    private static Link back(Frame frame, StaffAccount staff) {
        return new Link(staff.name(), AccountPaths.person(staff.person()));
    }
}
