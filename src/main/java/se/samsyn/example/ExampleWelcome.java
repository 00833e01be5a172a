package se.samsyn.example;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.login.Logins.ExampleAccount;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;

/** Prints who one can log in as, below the address. The start page lets one in with a click. */
@Component
final class ExampleWelcome implements ApplicationListener<WebServerInitializedEvent> {
    private final Logins logins;
    private final Texts texts;
    private final boolean exampleCity;

    ExampleWelcome(Logins logins, Pages pages, @Value("${samsyn.example:false}") boolean exampleCity) {
        this.logins = logins;
        this.texts = pages.texts(Locale.of("sv"));
        this.exampleCity = exampleCity;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        if (exampleCity) {
            logins.exampleAccounts().forEach(this::print);
        }
    }

    private void print(ExampleAccount account) {
        System.out.printf(
                "  %-24s %s, %s%n",
                account.name(), texts.t("organisation.function." + account.function()), account.workplace());
    }
}
