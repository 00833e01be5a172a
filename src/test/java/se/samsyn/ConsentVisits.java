package se.samsyn;

import static se.samsyn.EveryPageTests.link;
import static se.samsyn.EveryPageTests.press;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.Consents;

/** The pages about consent, for those who work with it and those whose it is. */
record ConsentVisits(ExampleReports reports, Consents consents, Visiting visiting) {
    private static final String MAJA = ConsentedReport.TEACHER;
    private static final String TORE = ConsentedReport.WORKER;
    private static final String PETRA = "Petra Provberg";

    /** Puts a page on the list. */
    interface Visiting {
        void visit(String name, @Nullable String who, String path, Consumer<Page> then);
    }

    void all() {
        var open = ConsentedReport.decided(reports, consents);
        String page = "/arenden/" + open.reference() + "/samtycke";
        visit("consent, to ask", TORE, page);
        visit("consent, errors", TORE, page, press("Spara att frågan är ställd"));
        visit("consent, why somebody is not asked", TORE, page + "/" + open.id("Vera"), press("Spara"));
        visit("answers to questions about consent", PETRA, "/enheten/samtycken");
        visit("consent in English", TORE, page, link("English"));
        var given = ConsentedReport.decided(reports, consents);
        given.allAgree();
        given.disclose("Mormor hämtar på tisdagar. ".repeat(8));
        String disclosed = "/arenden/" + given.reference() + "/samtycke";
        visit("consent, given and disclosed", TORE, disclosed);
        visit("consent, taken back", TORE, disclosed + "/" + given.id("Olle"));
        visit("code to hand over", TORE, disclosed + "/" + given.id("Vera") + "/kod", press("Skapa koden"));
        visit("assessment, errors", TORE, disclosed + "/lamna-ut", press("Fortsätt"));
        visit("assessment, as the school reads it", TORE, disclosed + "/lamna-ut", form -> {
            form.getByLabel("Sak").selectOption("SAFETY");
            form.getByLabel("Det som skolan får veta").fill("Mormor hämtar.");
            form.getByLabel("Vilket men kan det ge, och för vem?").fill("Inget.");
            form.getByLabel("Bedömning").selectOption("WITHOUT_DETRIMENT");
            press("Fortsätt").accept(form);
        });
        visit("report with a disclosure, at the school", MAJA, "/anmalningar/" + given.reference());
        own(open, given);
    }

    private void own(ConsentedReport asked, ConsentedReport given) {
        visit("one's own consent, closed", null, "/mitt/ABCD-EFGH");
        visit("one's own consent, wrong number", null, "/mitt/ABCD-EFGH", press("Fortsätt"));
        asked.askAll();
        var question = handed(asked, "Alva");
        visit("one's own consent, asked", null, "/mitt/" + question.code(), enter(question));
        visit("one's own consent, nothing ticked", null, "/mitt/" + question.code(), page -> {
            enter(question).accept(page);
            press("Ja, till det jag har kryssat för").accept(page);
        });
        visit("one's own consent in English", null, "/mitt/" + question.code(), page -> {
            enter(question).accept(page);
            link("English").accept(page);
        });
        var answer = handed(given, "Alva");
        visit("one's own consent, to take back", null, "/mitt/" + answer.code() + "/ta-tillbaka", page -> {
            enter(answer).accept(page);
            link("Ta tillbaka mitt ja").accept(page);
        });
    }

    private Acted.Handed handed(ConsentedReport report, String name) {
        return (Acted.Handed) consents.hand(report.worker(), report.reference(), report.id(name), "");
    }

    private static Consumer<Page> enter(Acted.Handed handed) {
        return page -> {
            page.getByLabel("Siffror").fill(handed.number());
            press("Fortsätt").accept(page);
        };
    }

    private void visit(String name, @Nullable String who, String path) {
        visit(name, who, path, page -> {});
    }

    private void visit(String name, @Nullable String who, String path, Consumer<Page> then) {
        visiting.visit(name, who, path, then);
    }
}
