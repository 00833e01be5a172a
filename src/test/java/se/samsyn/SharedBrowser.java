package se.samsyn;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import se.samsyn.foundation.page.PageChecks;

/** One browser for all tests of a run: starting it costs more than most tests. Ends with the run. */
public final class SharedBrowser {
    private static final int WIDE = 1280;
    private static final int TALL = 900;
    private static final int PHONE = 700;
    /** Milliseconds that a page may take to become what is expected: far more than it does, for a busy machine. */
    private static final int PATIENCE = 20_000;

    private static final Browser BROWSER = launch();

    private SharedBrowser() {}

    /** A person of their own: no cookies, nothing remembered. */
    public static BrowserContext newPerson(boolean withScript) {
        return BROWSER.newContext(screen(WIDE).setJavaScriptEnabled(withScript).setLocale("sv-SE"));
    }

    /** The same with a screen of another width; a small one is as sharp as a phone's. */
    public static BrowserContext newPerson(int width) {
        return BROWSER.newContext(screen(width).setDeviceScaleFactor(width < PHONE ? 2 : 1));
    }

    private static Browser.NewContextOptions screen(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, TALL);
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(PageChecks.chromium());
    }
}
