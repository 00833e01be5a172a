package se.samsyn.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The components in a real browser; the pictures are left in target/gallery to be looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryTests {
    private final Map<String, String> pages = new Gallery().pages();
    private GalleryServer server;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        server = new GalleryServer(pages);
        playwright = Playwright.create();
        browser = playwright.chromium().launch(PageChecks.chromium());
    }

    @AfterAll
    void close() {
        playwright.close();
        server.close();
    }

    Iterable<String> names() {
        return pages.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadableByEveryoneAndBreaksNoPolicy(String name) {
        List<String> complaints = new ArrayList<>();
        try (Page page = page(1280, 1)) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(server.url(name));
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.assertAccessible(page);
            shoot(page, name + "-1280");
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsThreeHundredAndTwentyPixels(String name) {
        try (Page page = page(320, 2)) {
            page.navigate(server.url(name));
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.assertAccessible(page);
            shoot(page, name + "-320");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsWithTextTwiceAsLarge(String name) {
        try (Page page = page(1280, 1)) {
            page.navigate(server.url(name));
            page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
            PageChecks.assertNoSidewaysScroll(page);
            shoot(page, name + "-200");
        }
    }

    private Page page(int width, int scale) {
        return browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 900).setDeviceScaleFactor(scale));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/gallery/" + name + ".png")));
    }
}
