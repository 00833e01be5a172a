package se.samsyn.foundation.administration.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.Delegation;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

/** The delegation order: what a board has let which function decide (KL 2017:725 6 kap. 37 §). */
@Controller
class DelegationController {
    private static final String WRITE = AdminController.WRITE;
    private static final String KEY = "administration.delegation";

    private final Administration administration;
    private final Pages pages;

    DelegationController(Administration administration, Pages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.DELEGATION)
    @Requires(WRITE)
    View order(Frame frame, CommonActor actor) {
        return pages.page(
                "foundation/administration/web/delegation", DelegationPage.of(frame, administration.register(actor)));
    }

    @GetMapping(AdminPaths.DELEGATION_NEW)
    @Requires(WRITE)
    View blank(Frame frame, CommonActor actor) {
        Map<String, List<String>> typed =
                new HashMap<>(Form.ofDay("from", frame.dates().today()));
        typed.put("qualified", List.of("yes"));
        return page(frame, administration.register(actor), new Form(frame, KEY, typed), HttpStatus.OK);
    }

    @PostMapping(AdminPaths.DELEGATION_NEW)
    @Requires(WRITE)
    View enter(Frame frame, CommonActor actor, @RequestParam MultiValueMap<String, String> typed) {
        Register register = administration.register(actor);
        var form = new Form(frame, KEY, typed);
        Authority board = form.one("board", boards(register), one -> one.id().toString());
        List<StaffFunction> functions = chosen(form, "functions", functions(register), StaffFunction::code);
        List<Power> powers = chosen(form, "powers", List.of(Power.values()), Power::code);
        String point = form.required("point");
        LocalDate from = form.day("from");
        if (!form.isRight() || board == null || point == null || from == null) {
            return page(frame, register, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<Delegation> added = functions.stream()
                .flatMap(function -> powers.stream()
                        .map(power -> new Delegation(
                                Uuid7.at(frame.dates().now()),
                                board.id(),
                                function.code(),
                                power,
                                point,
                                form.ticked("qualified"),
                                Period.from(from))))
                .toList();
        if (added.stream().anyMatch(one -> isThere(register, one))) {
            form.wrong("powers", KEY + ".taken");
            return page(frame, register, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        administration.enter(actor, added);
        return pages.seeOther(AdminPaths.DELEGATION);
    }

    @PostMapping(AdminPaths.DELEGATION_END)
    @Requires(WRITE)
    View end(Frame frame, CommonActor actor, @PathVariable UUID id) {
        administration.endDelegation(actor, id, frame.dates().today());
        return pages.seeOther(AdminPaths.DELEGATION);
    }

    private View page(Frame frame, Register register, Form form, HttpStatus status) {
        FormPage page = form.page(
                new Link(frame.t("administration.delegations.back"), AdminPaths.DELEGATION),
                AdminPaths.DELEGATION_NEW,
                form.select("board", boards(register), one -> one.id().toString(), Authority::name),
                form.ticks("functions", functions(register), StaffFunction::code, one -> frame.t(one.text())),
                form.ticks(
                        "powers",
                        List.of(Power.values()),
                        Power::code,
                        power -> frame.t("administration.power." + power.code())),
                form.text("point"),
                form.ticks("qualified", List.of("yes"), Function.identity(), yes -> frame.t(KEY + ".qualified.yes")),
                form.askDay("from"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    private static <T> List<T> chosen(Form form, String name, List<T> among, Function<T, String> value) {
        List<T> chosen = among.stream()
                .filter(each -> form.all(name).contains(value.apply(each)))
                .toList();
        if (chosen.isEmpty()) {
            form.wrong(name, KEY + "." + name + ".none");
        }
        return chosen;
    }

    private static boolean isThere(Register register, Delegation added) {
        return register.delegations().stream()
                .anyMatch(one -> one.authority().equals(added.authority())
                        && one.function().equals(added.function())
                        && one.power() == added.power()
                        && !one.period().endsBefore(added.period().from()));
    }

    private static List<Authority> boards(Register register) {
        return register.authorities().stream()
                .filter(authority -> authority.kind() != AuthorityKind.SCHOOL_OWNER)
                .toList();
    }

    /** Those who work at intake units: who stands in out of hours decides nothing. */
    private static List<StaffFunction> functions(Register register) {
        return register.functions().stream()
                .filter(function -> function.role().belongsTo(Domain.SOCIAL)
                        && function.role().name().startsWith("INTAKE"))
                .toList();
    }
}
