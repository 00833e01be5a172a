package se.samsyn.school.concernreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.wall.SchoolActor;

/** Several children with the same occasion: one form, one report for each. */
class SiblingsTests extends SchoolTest {
    private ReportId first;

    @BeforeEach
    void aDraft() {
        first = reports.begin(school.teacher(), "Lärare");
        Some.leastAnswers().forEach((part, typed) -> reports.save(school.teacher(), first, part, typed));
    }

    private ReportId sibling(Map<String, String> child) {
        ReportId sibling = reports.beginSibling(school.teacher(), first).orElseThrow();
        reports.save(school.teacher(), sibling, Part.CHILD, Answers.of(child));
        return sibling;
    }

    private List<ReportSent> arrived() {
        return inbox.arrived().stream()
                .filter(envelope -> envelope.from().equals(school.teacher().authority()))
                .map(Envelope::message)
                .map(ReportSent.class::cast)
                .toList();
    }

    @Test
    void everyChildGetsAReportOfItsOwnWithTheSameOccasionWhereItLives() {
        sibling(Map.of("identity", "BIRTH_YEAR", "birthYear", "2015", "postalCode", school.code()));
        sibling(Map.of("identity", "UNKNOWN", "protection", "PROTECTED_REGISTRATION", "postalCode", school.code()));

        assertThat(reports.submit(school.teacher(), first)).isEqualTo(new Submission.Sent(first, true));
        assertThat(reports.submit(school.teacher(), first)).isEqualTo(new Submission.Sent(first, true));

        assertThat(arrived())
                .extracting(ReportSent::to)
                .containsExactly(school.intake(), school.otherIntake(), school.intake());
        assertThat(arrived()).extracting(ReportSent::reference).doesNotHaveDuplicates();
        var receipt = reports.receipt(school.teacher(), first);
        assertThat(receipt.together())
                .extracting(SentReport.Together::reference)
                .containsExactlyInAnyOrder(
                        arrived().get(1).reference(), arrived().get(2).reference());
        assertThat(receipt.together()).allMatch(SentReport.Together::arrived);
        for (ReportSent sent : arrived()) {
            var content = reports.report(school.teacher(), sent.reference()).content();
            assertThat(content.concern().seen()).isEqualTo("Blåmärken på båda armarna");
            assertThat(content.reporter().name()).isEqualTo("Maja Mönsterlund");
            assertThat(content.sentWith()).hasSize(2).doesNotContain(sent.reference());
        }
        assertThat(arrived().get(1).child().birthYear()).isEqualTo(2015);
        assertThat(arrived().get(2).content()).doesNotContain(school.code());
        assertThat(reports.drafts(school.teacher())).isEmpty();
    }

    @Test
    void twoOwnersWhoReportTheSameChildEachSeeTheirOwnAndNothingOfTheOthers() {
        TestSchool elsewhere = TestSchool.entered(organisations);
        for (TestSchool owner : List.of(school, elsewhere)) {
            ReportId id = reports.begin(owner.teacher(), "Lärare");
            Some.leastAnswers().forEach((part, typed) -> reports.save(owner.teacher(), id, part, typed));
            reports.save(
                    owner.teacher(),
                    id,
                    Part.CHILD,
                    Answers.of(Map.of("identity", "PERSONAL_NUMBER", "personalNumber", Some.BOY)));
            reports.submit(owner.teacher(), id);
        }

        for (TestSchool owner : List.of(school, elsewhere)) {
            for (SchoolActor reader : List.of(owner.teacher(), owner.principal())) {
                assertThat(reports.list(reader, null, 10).lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.reporter()).isEqualTo("Maja Mönsterlund"));
            }
            Long rows = wall.school(
                    owner.teacher(),
                    transaction -> transaction
                            .sql("select count(*) from concernreport.report")
                            .query(Long.class)
                            .single());
            assertThat(rows)
                    .as("rows of the owner's own, whatever is asked for")
                    .isOne();
        }
    }

    @Test
    void noneIsSentWhenOneCannotBe() {
        ReportId sibling = reports.beginSibling(school.teacher(), first).orElseThrow();

        assertThat(reports.submit(school.teacher(), first))
                .isInstanceOfSatisfying(Submission.Incomplete.class, incomplete -> {
                    assertThat(incomplete.draft()).isEqualTo(sibling);
                    assertThat(incomplete.problems()).extracting(Problem::field).containsExactly("identity");
                });
        assertThat(arrived()).isEmpty();
        assertThat(reports.draft(school.teacher(), first).siblings()).hasSize(1);
    }

    @Test
    void aSiblingIsRemovedByItselfAndGoesWithTheFirst() {
        ReportId one = sibling(Map.of("identity", "UNKNOWN"));
        ReportId other = sibling(Map.of("identity", "UNBORN"));
        reports.discard(school.teacher(), one);
        assertThat(reports.draft(school.teacher(), first).siblings())
                .extracting(Draft::id)
                .containsExactly(other);
        assertThat(reports.drafts(school.teacher()))
                .extracting(DraftSummary::id)
                .containsExactly(first);

        reports.discard(school.teacher(), first);
        assertThatThrownBy(() -> reports.draft(school.teacher(), other)).isInstanceOf(Access.Missing.class);
    }

    @Test
    void aSiblingIsNeverSentAloneAndThereAreAtMostEightChildren() {
        ReportId sibling = sibling(Map.of("identity", "UNKNOWN"));
        assertThatThrownBy(() -> reports.submit(school.teacher(), sibling)).isInstanceOf(Access.Missing.class);
        assertThatThrownBy(() -> reports.beginSibling(school.teacher(), sibling))
                .isInstanceOf(Access.Missing.class);
        assertThatThrownBy(() -> reports.beginSibling(school.colleague(), first))
                .isInstanceOf(Access.Missing.class);

        for (int child = 3; child <= 8; child++) {
            sibling(Map.of("identity", "UNKNOWN"));
        }
        assertThat(reports.beginSibling(school.teacher(), first)).isEmpty();
        reports.submit(school.teacher(), first);
        assertThat(arrived()).hasSize(8);
    }

    @Test
    void filesOfTheDraftGoWithTheReportOfEveryChild() {
        assertThat(reports.attach(school.teacher(), first, "brev.txt", "Hej".getBytes(UTF_8)))
                .isEmpty();
        sibling(Map.of("identity", "BIRTH_YEAR", "birthYear", "2015"));
        reports.submit(school.teacher(), first);

        assertThat(arrived()).hasSize(2).allSatisfy(sent -> {
            assertThat(sent.attachments()).hasSize(1);
            var report = reports.report(school.teacher(), sent.reference());
            assertThat(report.attachments()).extracting(Attachment::name).containsExactly("brev.txt");
            assertThat(report.content().attachments()).hasSize(1);
        });
    }
}
