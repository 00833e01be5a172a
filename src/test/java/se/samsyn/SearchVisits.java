package se.samsyn;

import static se.samsyn.EveryPageTests.link;
import static se.samsyn.EveryPageTests.press;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import se.samsyn.ConsentVisits.Visiting;

/** The page where a report is looked for. @param report the address of one that there is */
record SearchVisits(String report, Visiting visiting) {
    void all() {
        visit("search, errors", press("Sök"));
        visit("search, found", searchFor(report.replace("/arenden/", "")));
        visit("search, nothing found", searchFor("Ingen Ingensson"));
        visit("search in English", link("English"));
    }

    private void visit(String name, Consumer<Page> then) {
        visiting.visit(name, "Tore Testström", "/sok", then);
    }

    private static Consumer<Page> searchFor(String words) {
        return page -> {
            page.locator("#sok").fill(words);
            press("Sök").accept(page);
        };
    }
}
