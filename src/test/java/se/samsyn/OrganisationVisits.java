package se.samsyn;

import static se.samsyn.EveryPageTests.link;
import static se.samsyn.EveryPageTests.press;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import se.samsyn.ConsentVisits.Visiting;
import se.samsyn.foundation.organisation.Organisations;

/** The pages on which an administrator keeps the organisation as it is. */
record OrganisationVisits(Organisations organisations, Visiting visiting) {
    void all() {
        var intake = organisations.directory().defaultIntakeUnit();
        visit("tasks", "/admin", page -> {});
        visit("tasks in English", "/admin", link("English"));
        visit("what a report would run into", "/admin/prov", page -> {});
        visit("changes", "/admin/andringar", page -> {});
        visit("organisation", "/admin/organisation", page -> {});
        visit("municipality", "/admin/kommun", page -> {});
        visit("new board, errors", "/admin/namnder/ny", press("Spara"));
        visit("a board", "/admin/namnder/" + intake.authority(), page -> {});
        visit("new district, errors", "/admin/stadsdelar/ny", press("Spara"));
        visit("a district", "/admin/stadsdelar/" + intake.district(), page -> {});
        visit("new unit, errors", "/admin/enheter/ny", press("Spara"));
        visit("a unit", "/admin/enheter/" + intake.id(), page -> {});
        visit("default unit", "/admin/standardenhet", page -> {});
        visit("delegation order", "/admin/delegation", page -> {});
        visit("new point, errors", "/admin/delegation/ny", press("Lägg till"));
        visit("test mail", "/admin/e-post", page -> {});
        visit("calendar", "/admin/kalender", page -> {});
        visit("texts", "/admin/texter", press("Visa hur det blir"));
        visit("health", "/admin/halsa", page -> {});
    }

    private void visit(String name, String path, Consumer<Page> then) {
        visiting.visit(name, "Alma Adminsson", path, then);
    }
}
