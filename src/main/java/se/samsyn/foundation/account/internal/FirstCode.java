package se.samsyn.foundation.account.internal;

import java.util.Locale;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.account.Accounts;
import se.samsyn.foundation.page.Pages;

/** Prints the way in below the address, as long as nobody can administer the city. */
@Component
final class FirstCode implements ApplicationListener<WebServerInitializedEvent> {
    private final Accounts accounts;
    private final Pages pages;

    FirstCode(Accounts accounts, Pages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        int port = event.getWebServer().getPort();
        accounts.firstCode()
                .ifPresent(code -> System.out.printf(
                        "  %s%n  http://localhost:%d/forsta-systemforvaltaren?kod=%s%n",
                        pages.texts(Locale.of("sv")).t("account.first.printed"), port, code));
    }
}
