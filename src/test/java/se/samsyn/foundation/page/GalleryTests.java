package se.samsyn.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samsyn.SharedBrowser;

/** The components in a real browser; the pictures are left in target/gallery to be looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryTests {
    private final Map<String, String> pages = new Gallery().pages();
    private GalleryServer server;

    @BeforeAll
    void open() {
        server = new GalleryServer(pages);
    }

    @AfterAll
    void close() {
        server.close();
    }

    Iterable<String> names() {
        return pages.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadableByEveryoneBreaksNoPolicyAndFitsWithTextTwiceAsLarge(String name) {
        List<String> complaints = new ArrayList<>();
        try (var person = SharedBrowser.newPerson(1280)) {
            Page page = person.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(server.url(name));
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.assertAccessible(page);
            shoot(page, name + "-1280");
            PageChecks.enlargeText(page);
            PageChecks.assertNoSidewaysScroll(page);
            shoot(page, name + "-200");
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsThreeHundredAndTwentyPixels(String name) {
        try (var person = SharedBrowser.newPerson(320)) {
            Page page = person.newPage();
            page.navigate(server.url(name));
            PageChecks.assertNoSidewaysScroll(page);
            shoot(page, name + "-320");
        }
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/gallery/" + name + ".png")));
    }
}
