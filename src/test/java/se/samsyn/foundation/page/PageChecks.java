package se.samsyn.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;

/** What must hold for every page in a browser, whoever made it. */
public final class PageChecks {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** 174 mm of 96 dots an inch. */
    private static final int PAPER_WIDTH = 657;

    private PageChecks() {}

    /** Debian's Chromium, which fetches nothing by itself. */
    public static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    public static void assertAccessible(Page page) {
        // Legacy: without frames to look into there is no need of a second window, which takes longer than the look.
        AxeResults results = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyWhatIsWrong())
                .withTags(RULES)
                .analyze();
        assertThat(results.getViolations()).extracting(PageChecks::told).isEmpty();
        assertThat(results.getIncomplete())
                .filteredOn(rule -> rule.getId().equals("color-contrast"))
                .flatExtracting(Rule::getNodes)
                .filteredOn(PageChecks::hasEqualColours)
                .extracting(CheckedNode::getHtml)
                .as("text in the colour of its background, which axe only wonders at")
                .isEmpty();
    }

    /** Telling of all that is right takes axe longer than finding what is wrong. */
    private static AxeRunOptions onlyWhatIsWrong() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations", "incomplete"));
        return options;
    }

    private static boolean hasEqualColours(CheckedNode node) {
        return node.getAny().stream()
                .anyMatch(check -> String.valueOf(check.getData()).contains("equalRatio"));
    }

    /** Each with the one that it stands in, by name, class, type, role and the names of its attributes. */
    public static List<String> kindsOfElements(Page page) {
        Object kinds = page.evaluate("() => { const kind = e => e && [e.localName, e.className, e.type, e.role,"
                + "...e.getAttributeNames().sort()].join(' ');"
                + "return [...new Set([...document.querySelectorAll('*')]"
                + ".map(e => kind(e.parentElement) + ' > ' + kind(e)))] }");
        return ((List<?>) kinds).stream().map(String::valueOf).toList();
    }

    /** As somebody who reads with text twice as large has set it. */
    public static void enlargeText(Page page) {
        page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
    }

    /** References are drawn by lot, and a W is four times as wide as an I: every page is read at its widest. */
    public static void widenReferences(Page page) {
        page.evaluate("() => { const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
                + "while (texts.nextNode()) texts.currentNode.data ="
                + "texts.currentNode.data.replace(/SY-[0-9A-Z]{6}/g, 'SY-WWWWWW') }");
    }

    public static void assertNoSidewaysScroll(Page page) {
        Object tooWide = page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth ? [] :"
                + "[document.documentElement.scrollWidth].concat([...document.querySelectorAll('body *')]"
                + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().right > window.innerWidth + 1)"
                + ".map(e => e.outerHTML.slice(0, 120)))");
        assertThat((List<?>) tooWide)
                .as("reaches past the edge of %s", page.url())
                .isEmpty();
    }

    /** On A4 within its margins: nothing is cut off, and nothing stands there that can only be pressed. */
    public static void assertPrintsWell(Page page) {
        var screen = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER_WIDTH, screen.height);
        assertNoSidewaysScroll(page);
        Object pressed = page.evaluate("() => [...document.querySelectorAll('button, .ds-button, summary, nav')]"
                + ".filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 120))");
        assertThat((List<?>) pressed)
                .as("stands on the paper of %s", page.url())
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(screen.width, screen.height);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    }
}
