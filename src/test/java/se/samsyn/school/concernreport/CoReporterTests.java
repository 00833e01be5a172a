package se.samsyn.school.concernreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.ReportContent.CoReporter;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;

/** Several people at a school who report together. */
class CoReporterTests extends SchoolTest {

    private ReportId drafted(SchoolActor... named) {
        return drafted(
                "PRINCIPAL",
                List.of(named).stream().map(actor -> actor.person().toString()).toList());
    }

    private ReportId drafted(String copy, List<String> named) {
        ReportId draft = reports.begin(school.teacher(), "Lärare");
        Some.answersWith(Part.FEEDBACK, "copy", copy)
                .forEach((part, typed) -> reports.save(
                        school.teacher(), draft, part, part == Part.FEEDBACK ? naming(typed, named) : typed));
        return draft;
    }

    private static Answers naming(Answers typed, List<String> named) {
        Map<String, List<String>> values = new java.util.HashMap<>(typed.values());
        values.put("coReporters", named);
        return new Answers(values);
    }

    private Reference sent(ReportId draft) {
        reports.submit(school.teacher(), draft);
        return reports.receipt(school.teacher(), draft).reference();
    }

    private List<String> arrived(ReportId id) {
        return inbox.arrived().stream()
                .map(envelope -> envelope.message())
                .filter(message -> message.report().equals(id))
                .map(message -> switch (message) {
                    case ReportSent sent -> sent.content();
                    case SupplementSent sent -> sent.content();
                })
                .toList();
    }

    private Pending pending(SchoolActor actor) {
        return wall.school(actor, transaction -> reports.pending(transaction, List.of(), 10));
    }

    @Test
    void aColleagueWhoIsNamedReadsTheReportAndNobodyElseOfTheSchoolDoes() {
        Reference together = sent(drafted(school.colleague()));
        Reference alone = sent(drafted());

        SentReport report = reports.report(school.colleague(), together);
        assertThat(report.content().coReporters()).extracting(CoReporter::name).containsExactly(name());
        assertThat(report.mayWithdraw()).isTrue();
        assertThat(reports.report(school.teacher(), together).mayWithdraw()).isFalse();
        assertThat(reports.list(school.colleague(), null, 10).lines())
                .extracting(ReportList.Line::reference, ReportList.Line::own)
                .containsExactly(org.assertj.core.api.Assertions.tuple(together, false));
        assertThatThrownBy(() -> reports.report(school.colleague(), alone)).isInstanceOf(Access.Missing.class);
    }

    private String name() {
        return school.colleague().signature().name();
    }

    @Test
    void namesCrossWithTheReportAndADraftIsNobodysButTheWriters() {
        ReportId draft = drafted(school.colleague());
        assertThat(reports.draft(school.teacher(), draft).content().coReporters())
                .extracting(CoReporter::name)
                .containsExactly(name());
        assertThatThrownBy(() -> reports.draft(school.colleague(), draft)).isInstanceOf(Access.Missing.class);
        assertThat(pending(school.colleague()).reports()).isEmpty();

        sent(draft);
        assertThat(arrived(draft))
                .singleElement()
                .satisfies(json -> assertThat(json)
                        .contains(name())
                        .doesNotContain(school.colleague().person().toString()));
    }

    @Test
    void whoeverIsNamedHasItToReadUntilTheyHave() {
        Reference reference = sent(drafted(school.colleague()));

        assertThat(pending(school.colleague()).reports()).singleElement().satisfies(report -> {
            assertThat(report.reference()).isEqualTo(reference);
            assertThat(report.toStandBehind()).isTrue();
        });
        assertThat(reports.look(school.colleague(), reference).mayWithdraw()).isTrue();
        assertThat(pending(school.colleague()).reports())
                .as("a part of it is not it")
                .hasSize(1);
        reports.report(school.colleague(), reference);
        assertThat(pending(school.colleague()).reports()).isEmpty();
    }

    @Test
    void onlyThoseWhoWorkAtTheSchoolAreNamedAndNeverThePrincipalOrTheWriter() {
        var anyone = List.of(
                school.principal().person().toString(),
                school.teacher().person().toString(),
                new PersonId(UUID.randomUUID()).toString(),
                "vem som helst");
        ReportId draft = drafted("OWNER", anyone);

        assertThat(reports.draft(school.teacher(), draft).problems()).isEmpty();
        Reference reference = sent(draft);
        assertThat(reports.report(school.teacher(), reference).content().coReporters())
                .isEmpty();
        assertThatThrownBy(() -> reports.report(school.principal(), reference)).isInstanceOf(Access.Missing.class);
    }

    @Test
    void oneWhoHasLeftBeforeItIsSentKeepsNobodyFromSending() {
        ReportId draft = drafted(school.colleague());
        clock.set("2026-11-20T08:58:00Z");
        school.leaves(organisations, school.colleague(), LocalDate.of(2026, 11, 18));

        Reference reference = sent(draft);
        assertThat(reports.report(school.teacher(), reference).content().coReporters())
                .isEmpty();
    }

    @Test
    void whoeverWithdrawsIsToldOfOnceReadsNoMoreAndTheReportStays() {
        ReportId id = drafted(school.colleague());
        Reference reference = sent(id);
        String before = arrived(id).getFirst();

        reports.withdraw(school.colleague(), reference);
        reports.withdraw(school.colleague(), reference);

        assertThat(reports.hasWithdrawn(school.colleague(), reference)).isTrue();
        assertThat(reports.hasWithdrawn(school.teacher(), reference)).isFalse();
        assertThat(arrived(id)).hasSize(2).first().isEqualTo(before);
        assertThat(arrived(id).getLast()).contains("WITHDRAWAL", name());
        assertThatThrownBy(() -> reports.report(school.colleague(), reference)).isInstanceOf(Access.Missing.class);
        var addition = new Addition(UUID.randomUUID(), null, "Mer", List.of());
        assertThatThrownBy(() -> reports.supplement(school.colleague(), reference, addition))
                .isInstanceOf(Access.Missing.class);
        assertThat(reports.list(school.colleague(), null, 10).lines()).isEmpty();
        var supplements =
                reports.report(school.teacher(), reference).completion().supplements();
        assertThat(supplements).singleElement().satisfies(said -> {
            assertThat(said.content().isWithdrawal()).isTrue();
            assertThat(said.content().by()).isEqualTo(name());
            assertThat(said.arrived()).isTrue();
        });
    }

    @Test
    void databaseLetsNobodyTakeAWithdrawalBack() {
        ReportId id = drafted(school.colleague());
        reports.withdraw(school.colleague(), sent(id));

        assertThatThrownBy(() -> wall.school(
                        school.colleague(),
                        transaction -> transaction
                                .sql("update concernreport.co_reporter set withdrawn_at = null where report_id = ?")
                                .param(id.value())
                                .update()))
                .rootCause()
                .hasMessageContaining("never taken back");
    }

    @Test
    void nobodyButACoReporterCanWithdraw() {
        Reference reference = sent(drafted());
        assertThatThrownBy(() -> reports.withdraw(school.teacher(), reference)).isInstanceOf(Access.Missing.class);
        assertThatThrownBy(() -> reports.withdraw(school.colleague(), reference))
                .isInstanceOf(Access.Missing.class);
        assertThatThrownBy(() -> reports.withdraw(school.principal(), reference))
                .isInstanceOf(Access.Denied.class);
    }

    @Test
    void aWithdrawalWaitsLikeEverythingElseWhenTheOtherSideDoesNotAnswer() {
        ReportId id = drafted(school.colleague());
        Reference reference = sent(id);
        inbox.close(true);
        reports.withdraw(school.colleague(), reference);
        assertThat(arrived(id)).hasSize(1);

        inbox.close(false);
        crossings.drain();
        assertThat(arrived(id)).hasSize(2);
    }

    @Test
    void siblingsHaveTheSameCoReporters() {
        ReportId first = drafted(school.colleague());
        ReportId second = reports.beginSibling(school.teacher(), first).orElseThrow();
        reports.save(
                school.teacher(),
                second,
                Part.CHILD,
                Some.answersWith(Part.CHILD, "childName", "Bo Sagosson").get(Part.CHILD));
        sent(first);

        assertThat(reports.list(school.colleague(), null, 10).lines()).hasSize(2);
    }
}
