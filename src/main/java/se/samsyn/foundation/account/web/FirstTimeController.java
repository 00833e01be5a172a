package se.samsyn.foundation.account.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Open;
import se.samsyn.foundation.account.Accounts;
import se.samsyn.foundation.account.FirstAdministrator;
import se.samsyn.foundation.account.NewStaff;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;

/** The two ways in without a password: the first administrator of an empty city, and everybody's first time. */
@Controller
class FirstTimeController {
    private static final String CHOSEN = "foundation/account/web/chosen";
    private static final String CODE = "kod";

    private final Accounts accounts;
    private final Pages pages;

    FirstTimeController(Accounts accounts, Pages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping(AccountPaths.FIRST_TIME)
    @Open("a form that opens nothing without a code")
    View firstTime(Frame frame) {
        return firstTime(frame, new Form(frame, "account.first-time", Map.of()), HttpStatus.OK);
    }

    @PostMapping(AccountPaths.FIRST_TIME)
    @Open("exchanges a code for a password; the code says whose")
    View choose(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(frame, "account.first-time", typed);
        String user = form.required("user");
        String code = form.required("code");
        String password = NewPassword.read(form);
        if (user != null && code != null && password != null) {
            if (accounts.choosePassword(user, code, password)) {
                return pages.page(CHOSEN, new ChosenPage(frame));
            }
            form.wrong("code", "account.first-time.code.wrong");
        }
        return firstTime(frame, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View firstTime(Frame frame, Form form, HttpStatus status) {
        FormPage page = form.page(
                new Link(frame.t("account.to-start"), "/"),
                AccountPaths.FIRST_TIME,
                form.userName("user"),
                form.oneTimeCode("code"),
                form.secret(NewPassword.FIELD),
                form.secret(NewPassword.AGAIN));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    @GetMapping(AccountPaths.FIRST)
    @Open("answers only whoever has the code that the program printed when it started")
    View first(Frame frame, @RequestParam(name = CODE, defaultValue = "") String code) {
        return accounts.isFirstCode(code)
                ? first(frame, form(frame, new LinkedMultiValueMap<>()), code, HttpStatus.OK)
                : tooLate(frame);
    }

    @PostMapping(AccountPaths.FIRST)
    @Open("makes one administrator, of whoever has the code that the program printed when it started")
    View begin(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
        Form form = form(frame, typed);
        String code = form.raw(CODE);
        String board = form.required("board");
        String workplace = form.required("workplace");
        String phone = form.phone("phone");
        String name = form.required("name");
        String email = form.email("email");
        String user = LoginName.read(form);
        String password = NewPassword.read(form);
        if (board == null
                || workplace == null
                || phone == null
                || name == null
                || email == null
                || user == null
                || password == null) {
            return accounts.isFirstCode(code)
                    ? first(frame, form, code, HttpStatus.UNPROCESSABLE_CONTENT)
                    : tooLate(frame);
        }
        var staff = new NewStaff(name, email, user);
        return accounts.begin(code, new FirstAdministrator(board, workplace, phone, staff, password))
                ? pages.page(CHOSEN, new ChosenPage(frame))
                : tooLate(frame);
    }

    private View first(Frame frame, Form form, String code, HttpStatus status) {
        FormPage page = form.page(
                null,
                AccountPaths.FIRST,
                List.of(new FormPage.Hidden(CODE, code)),
                form.text("name"),
                form.text("email"),
                form.userName(LoginName.FIELD),
                form.secret(NewPassword.FIELD),
                form.secret(NewPassword.AGAIN),
                form.text("board"),
                form.text("workplace"),
                form.number("phone"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    private static Form form(Frame frame, MultiValueMap<String, String> typed) {
        return new Form(frame, "account.first", typed);
    }

    private View tooLate(Frame frame) {
        return pages.page("foundation/account/web/too-late", new ChosenPage(frame), HttpStatus.NOT_FOUND);
    }
}
