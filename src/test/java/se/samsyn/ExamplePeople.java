package se.samsyn;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;

/** The people of the example city as a test meets them: logged in, in a browser or behind a use case. */
final class ExamplePeople {
    private static final String COOKIE = "samsyn-session";

    /** Milliseconds. A page takes a tenth of this on a busy machine. */
    private static final int SLOW = 20_000;

    private final Logins logins;
    private final int port;
    private final Map<String, BrowserContext> browsers = new HashMap<>();

    ExamplePeople(Logins logins, int port) {
        this.logins = logins;
        this.port = port;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    SchoolActor school(String name) {
        return (SchoolActor) actor(name);
    }

    SocialActor social(String name) {
        return (SocialActor) actor(name);
    }

    CommonActor administrator(String name) {
        return (CommonActor) actor(name);
    }

    private Actor actor(String name) {
        Actor actor = logins.find(secret(name)).orElseThrow().actor();
        if (actor == null) {
            throw new IllegalArgumentException(name + " has not chosen a function");
        }
        return actor;
    }

    /** What the browser of somebody who has just logged in keeps. */
    String secret(String name) {
        return logins.open(account(name));
    }

    private UUID account(String name) {
        return logins.exampleAccounts().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .account();
    }

    /** @param name of the one who is logged in; null for nobody */
    Page page(@Nullable String name, boolean withScript) {
        BrowserContext person = SharedBrowser.newPerson(withScript);
        person.setDefaultTimeout(SLOW);
        logIn(person, name);
        return person.newPage();
    }

    /** Another page in the browser that they had before, which need not fetch the style and the scripts again. */
    Page pageAgain(@Nullable String name) {
        BrowserContext person = browsers.computeIfAbsent(String.valueOf(name), first -> SharedBrowser.newPerson(true));
        person.setDefaultTimeout(SLOW);
        person.clearCookies();
        logIn(person, name);
        return person.newPage();
    }

    void goHome() {
        browsers.values().forEach(BrowserContext::close);
        browsers.clear();
    }

    private void logIn(BrowserContext person, @Nullable String name) {
        if (name != null) {
            person.addCookies(
                    List.of(new Cookie(COOKIE, secret(name)).setUrl(url("/")).setHttpOnly(true)));
        }
    }
}
