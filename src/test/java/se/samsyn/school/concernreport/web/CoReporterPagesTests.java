package se.samsyn.school.concernreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** To report together, as it is done on the pages. */
class CoReporterPagesTests extends SchoolPagesTest {

    private String[] naming(String person) {
        return new String[] {
            "reporterName", "Maja Mönsterlund",
            "reporterTitle", "Lärare",
            "reporterPhone", "070-174 06 11",
            "coReporters", person
        };
    }

    @Test
    void aColleagueIsChosenCheckedAndReadsTheReportFromToDo() {
        String draft = filled();
        assertThat(teacher.get(draft + "/aterkoppling").html())
                .contains("Anmäler ni flera tillsammans?", "Nils Exempelsson, Skolsköterska")
                .doesNotContain("Sara Sagolund, Rektor");
        teacher.post(draft + "/aterkoppling", naming(school.colleague().person().toString()));
        assertThat(teacher.html()).contains("Vilka anmäler tillsammans med dig?", "Nils Exempelsson, Skolsköterska");
        teacher.post(draft + "/kontrollera");
        String report = "/anmalningar/" + reference();

        Visitor colleague = visitor(school.colleague());
        assertThat(colleague.get("/att-gora").html()).contains("där du står som medanmälare", report);
        assertThat(colleague.get(report).html())
                .contains("Blåmärken", "Står du inte bakom anmälan?", "Nils Exempelsson");
        assertThat(colleague.get("/att-gora").html()).doesNotContain("medanmälare");
        assertThat(colleague.get("/anmalningar").html()).contains("Maja Mönsterlund", report);
        assertThat(teacher.get(report).html()).doesNotContain("Står du inte bakom anmälan?");
    }

    @Test
    void whoeverWithdrawsIsToldWhatBecameOfItAndTheOthersSeeIt() {
        sent(naming(school.colleague().person().toString()));
        String report = "/anmalningar/" + reference();
        Visitor colleague = visitor(school.colleague());
        colleague.get(report).post(report + "/star-inte-bakom");

        assertThat(colleague.html())
                .contains("Du står inte längre bakom anmälan", "Anmälan ligger kvar")
                .doesNotContain("href=\"" + report);
        assertThat(colleague.get(report).status()).isEqualTo(404);
        assertThat(teacher.get(report.replace("/anmalningar/", "/anmalningar?sagt="))
                        .html())
                .as("of one who never said so")
                .doesNotContain("Du står inte längre bakom");
        for (Visitor reader : java.util.List.of(teacher, visitor(school.principal()))) {
            assertThat(reader.get(report).html())
                    .contains("Nils Exempelsson står inte bakom anmälan. Anmälan ligger kvar som den skickades.")
                    .contains("En medanmälare står inte bakom anmälan")
                    .doesNotContain("Komplettering skickad");
        }
    }
}
