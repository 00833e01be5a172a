package se.samsyn.foundation.login.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.login.Logins.ExampleAccount;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.StartPage;
import se.samsyn.foundation.page.StartPage.ExampleGroup;
import se.samsyn.foundation.page.StartPage.ExamplePerson;
import se.samsyn.foundation.shared.Domain;

/** The start page with its ways in. */
@Component
class StartPages {
    private final Pages pages;
    private final Logins logins;
    private final EmergencyStrip strip;

    StartPages(Pages pages, Logins logins, EmergencyStrip strip) {
        this.pages = pages;
        this.logins = logins;
        this.strip = strip;
    }

    /** @param wrong what was wrong with the last try; empty at the first */
    View page(Frame frame, Typed typed, String wrong, HttpStatus status) {
        var page = new StartPage(
                strip.above(frame),
                strip.words(frame, LocalText.Kind.OUT_OF_HOURS),
                strip.words(frame, LocalText.Kind.HELP),
                wrong.isEmpty() ? null : wrong,
                typed.user(),
                Targets.isLocal(typed.till()) ? typed.till() : "",
                frame.exampleCity() ? examples(frame) : List.of());
        return pages.page("foundation/page/start", page, status);
    }

    private List<ExampleGroup> examples(Frame frame) {
        List<ExampleAccount> accounts = logins.exampleAccounts();
        return Arrays.stream(Domain.values())
                .map(side -> new ExampleGroup(
                        frame.t("login.side." + side.code()),
                        accounts.stream()
                                .filter(account -> account.side() == side)
                                .map(account -> person(frame, account))
                                .toList()))
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    private static ExamplePerson person(Frame frame, ExampleAccount account) {
        return new ExamplePerson(
                account.account().toString(),
                account.name(),
                frame.t("organisation.function." + account.function()),
                account.workplace());
    }

    /** What was typed, and the page that was asked for. */
    record Typed(String user, String till) {}
}
