package se.samsyn.foundation.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import se.samsyn.foundation.account.HandedCode;
import se.samsyn.foundation.account.NewStaff;
import se.samsyn.foundation.account.StaffAccount;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;

/** Page 46, accounts: who is there, how they get in, and the codes that are handed over. */
@Controller
class AccountsController {
    static final String WRITE = "account.write";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Pages pages;

    AccountsController(Accounts accounts, Organisations organisations, Pages pages) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping(AccountPaths.LIST)
    @Requires(WRITE)
    View list(Frame frame, CommonActor actor, @RequestParam(name = "sok", defaultValue = "") String words) {
        var found = accounts.search(actor, words);
        return pages.page("foundation/account/web/list", ListPage.of(frame, words, found, organisations.directory()));
    }

    @GetMapping(AccountPaths.NEW)
    @Requires(WRITE)
    View blank(Frame frame) {
        return entry(frame, new Form(frame, "account.new", Map.of()), HttpStatus.OK);
    }

    @PostMapping(AccountPaths.NEW)
    @Requires(WRITE)
    View enter(Frame frame, CommonActor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(frame, "account.new", typed);
        String name = form.required("name");
        String email = form.email("email");
        String user = LoginName.read(form);
        if (name == null || email == null || user == null) {
            return entry(frame, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<PersonId> entered = accounts.enter(actor, new NewStaff(name, email, user));
        return entered.isPresent()
                ? pages.seeOther(AccountPaths.person(entered.get()))
                : entry(frame, form.wrong("email", "account.new.taken"), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View entry(Frame frame, Form form, HttpStatus status) {
        FormPage page = form.page(
                back(frame), AccountPaths.NEW, form.text("name"), form.text("email"), form.text(LoginName.FIELD));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    @GetMapping(AccountPaths.PERSON)
    @Requires(WRITE)
    View person(Frame frame, CommonActor actor, @PathVariable UUID id) {
        StaffAccount staff = accounts.find(actor, new PersonId(id));
        return pages.page(
                "foundation/account/web/person", PersonPage.of(frame, actor, staff, organisations.directory()));
    }

    /** The answer to the form itself: the code is kept nowhere, and is gone when the page is. */
    @PostMapping(AccountPaths.CODE)
    @Requires(WRITE)
    View code(Frame frame, CommonActor actor, @PathVariable UUID id) {
        var person = new PersonId(id);
        List<HandedCode> codes = accounts.handCode(actor, person).stream().toList();
        return codes(frame, codes, new Link(frame.t("account.to-person"), AccountPaths.person(person)));
    }

    @PostMapping(AccountPaths.LOCK)
    @Requires(WRITE)
    View lock(CommonActor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String locked) {
        var person = new PersonId(id);
        accounts.setLocked(actor, person, locked.equals("yes"));
        return pages.seeOther(AccountPaths.person(person));
    }

    @GetMapping(AccountPaths.CODES)
    @Requires(WRITE)
    View chooseUnit(Frame frame) {
        var form = new Form(frame, "account.codes", Map.of());
        FormPage page = form.page(
                back(frame),
                AccountPaths.CODES,
                form.select(
                        "unit",
                        Units.all(organisations.directory()),
                        unit -> unit.id().toString(),
                        Unit::name));
        return pages.page(FormPage.TEMPLATE, page);
    }

    @PostMapping(AccountPaths.CODES)
    @Requires(WRITE)
    View codes(Frame frame, CommonActor actor, @RequestParam(defaultValue = "") String unit) {
        return codes(frame, accounts.handCodes(actor, unit.isEmpty() ? null : chosen(unit)), back(frame));
    }

    /** A unit that there is not must never be taken for all of them. */
    private UnitId chosen(String unit) {
        return Units.all(organisations.directory()).stream()
                .map(Unit::id)
                .filter(id -> id.toString().equals(unit))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private View codes(Frame frame, List<HandedCode> codes, Link back) {
        return pages.page("foundation/account/web/codes", new CodesPage(frame, back, codes));
    }

    private static Link back(Frame frame) {
        return new Link(frame.t("account.to-list"), AccountPaths.LIST);
    }
}
