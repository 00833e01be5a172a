package se.samsyn;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import se.samsyn.foundation.page.PageChecks;

/** One browser for all tests of a run: starting it costs more than most tests. Ends with the run. */
public final class SharedBrowser {
    private static final int WIDE = 1280;
    private static final int TALL = 900;
    private static final Browser BROWSER = launch();

    private SharedBrowser() {}

    /** A person of their own: no cookies, nothing remembered. */
    public static BrowserContext newPerson(boolean withScript) {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(withScript)
                .setLocale("sv-SE")
                .setViewportSize(WIDE, TALL));
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(PageChecks.chromium());
    }
}
