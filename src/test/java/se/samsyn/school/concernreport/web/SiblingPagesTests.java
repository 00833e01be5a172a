package se.samsyn.school.concernreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One more child is added where the report is checked, and the receipt names every child's report. */
class SiblingPagesTests extends SchoolPagesTest {
    @Test
    void oneMoreChildIsAddedOnTheCheckPageAndTheReceiptNamesBothReports() {
        String draft = filled();
        String check = draft + "/kontrollera";
        assertThat(teacher.get(check).html()).contains("Gäller oron fler barn?").doesNotContain("Barn 2");

        teacher.post(draft + "/syskon");
        String sibling = teacher.path();
        assertThat(teacher.html()).contains("Vem är nästa barn?", "href=\"" + check + "\"");
        teacher.post(sibling, "childName", "Alva Låtsas");
        assertThat(teacher.html()).contains("Välj vad du vet om barnets personnummer");
        teacher.post(sibling, "childName", "Alva Låtsas", "identity", "UNKNOWN", "postalCode", school.code());
        assertThat(teacher.path()).isEqualTo(check);
        assertThat(teacher.html()).contains("Barn 2", "Alva Låtsas", "Ta bort barn 2", "Barnet bor i");
        assertThat(teacher.get(sibling.replace("/barnet", "/oron")).path()).isEqualTo(draft + "/oron");

        teacher.get(check).post(check);
        assertThat(teacher.path()).isEqualTo(draft + "/mottagen");
        assertThat(teacher.html())
                .contains(
                        "Skickades samtidigt för andra barn",
                        "Mottagen av "
                                + organisations
                                        .directory()
                                        .unit(school.otherIntake())
                                        .name());
    }

    @Test
    void aChildThatWasAddedByMistakeIsRemoved() {
        String draft = filled();
        String check = draft + "/kontrollera";
        teacher.get(check).post(draft + "/syskon");
        assertThat(teacher.get(check).html()).contains("Ett svar behövs innan du kan skicka");
        String child = teacher.found("name=\"barn\" value=\"([^\"]+)\"");

        teacher.post(draft + "/syskon/ta-bort", "barn", child);
        teacher.post(draft + "/syskon/ta-bort", "barn", child);
        assertThat(teacher.path()).isEqualTo(check);
        assertThat(teacher.html()).doesNotContain("Barn 2", "svar behövs");
    }
}
