package se.samsyn.school.concernreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.exchange.crossing.SocialMessage.OutcomeGiven;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.encryption.KeyDestroyed;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.Addition;
import se.samsyn.school.concernreport.Removal;
import se.samsyn.school.concernreport.SchoolTest;
import se.samsyn.school.concernreport.Some;
import se.samsyn.school.concernreport.Supplemented;

class CopySweepTests extends SchoolTest {
    private static final Contact PETRA =
            new Contact("Petra Provberg", "deputy_unit_head", "Mottagningsenheten", "08-465 004 12");

    @Autowired
    private CopySweep sweep;

    @Test
    void copyIsKeptUntilTheOwnersOwnTimeIsOutAndThenOnlyReferenceDayAndRuleAreLeft() {
        Reference reference = answered(sent());
        clock.set("2028-11-18T08:58:00Z");
        sweep.sweep();
        assertThat(removal(reference)).as("without a rule").isNull();

        reports.keepCopiesFor(school.owner(), 24, "Huvudmannens beslut 2026:7");
        clock.set("2028-11-17T08:58:00Z");
        sweep.sweep();
        assertThat(removal(reference)).as("the last day").isNull();
        clock.set("2028-11-18T08:58:00Z");
        sweep.sweep();
        assertThat(removal(reference)).as("the first time that it is seen").isNull();
        clock.set("2028-11-19T08:58:00Z");
        sweep.sweep();

        var left = reports.report(school.teacher(), reference);
        assertThat(left.removal()).satisfies(removal -> {
            assertThat(removal.on()).isEqualTo("2028-11-19");
            assertThat(removal.rule().source()).isEqualTo("Huvudmannens beslut 2026:7");
        });
        assertThat(left.feedback()).isEmpty();
        assertThat(stored("concernreport.report", "encode(content || listed, 'hex')", left.id()))
                .containsExactly("");
        assertThat(stored("outbox", "encode(body, 'hex')", left.id()))
                .as("also what was sent")
                .containsExactly("");
        assertThat(reports.list(school.teacher(), null, 25).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.removed()).isTrue());
    }

    @Test
    void nothingIsRemovedWhileAnAnswerOrADutyIsOutstanding() {
        reports.keepCopiesFor(school.owner(), 1, "Huvudmannens beslut 2026:7");
        ReportId unanswered = sent();
        ReportId owed = sent();
        school.teacherLeaves(organisations, LocalDate.of(2026, 11, 17));
        clock.set("2026-11-18T08:58:00Z");
        answered(owed);
        clock.set("2027-03-01T08:58:00Z");
        sweep.sweep();
        clock.set("2027-03-03T08:58:00Z");
        sweep.sweep();
        assertThat(stored("concernreport.report", "encode(content, 'hex')", unanswered))
                .noneMatch(String::isEmpty);
        assertThat(stored("concernreport.report", "encode(content, 'hex')", owed))
                .noneMatch(String::isEmpty);
    }

    @Test
    void whatIsAddedAndHasNotArrivedKeepsTheCopyUntilItHas() {
        reports.keepCopiesFor(school.owner(), 1, "Huvudmannens beslut 2026:7");
        ReportId id = sent();
        Reference reference = answered(id);
        inbox.close(true);
        assertThat(add(reference)).isEqualTo(new Supplemented.Sent(false));

        clock.set("2027-03-01T08:58:00Z");
        sweep.sweep();
        clock.set("2027-03-03T08:58:00Z");
        sweep.sweep();
        assertThat(stored("concernreport.report", "encode(content, 'hex')", id)).noneMatch(String::isEmpty);

        inbox.close(false);
        crossings.drain();
        sweep.sweep();
        clock.set("2027-03-05T08:58:00Z");
        sweep.sweep();
        assertThat(stored("concernreport.report", "encode(content, 'hex')", id)).containsExactly("");
    }

    @Test
    void nothingIsAddedToARemovedCopy() {
        reports.keepCopiesFor(school.owner(), 1, "Huvudmannens beslut 2026:7");
        ReportId id = sent();
        Reference reference = answered(id);
        clock.set("2027-03-01T08:58:00Z");
        sweep.sweep();
        clock.set("2027-03-03T08:58:00Z");
        sweep.sweep();

        assertThat(add(reference)).isEqualTo(new Supplemented.Refused("supplement.removed", List.of()));
        assertThatThrownBy(() -> wall.school(
                        school.teacher(),
                        transaction -> SupplementStore.insert(
                                transaction, id.value(), new SupplementId(UUID.randomUUID()), "Mer")))
                .isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> wall.school(
                        school.teacher(),
                        transaction -> transaction
                                .sql("""
                                insert into concernreport.supplement
                                    (authority_id, id, report_id, person_id, content, content_hash, sent_at)
                                values (?, ?, ?, ?, '', repeat('0', 64), now())
                                """)
                                .params(
                                        school.owner().authority().value(),
                                        UUID.randomUUID(),
                                        id.value(),
                                        school.teacher().person().value())
                                .update()))
                .rootCause()
                .hasMessageContaining("is removed");
        assertThat(reports.report(school.teacher(), reference).completion().supplements())
                .isEmpty();
    }

    private Supplemented add(Reference reference) {
        return reports.supplement(
                school.teacher(), reference, new Addition(UUID.randomUUID(), null, "Hon kom inte.", List.of()));
    }

    @Test
    void databaseLetsNobodyChangeWhatWasSentNorFillWhatIsRemoved() {
        ReportId id = sent();
        assertThatThrownBy(() -> write(id, "set content = '\\x01'")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> write(id, "set content = ''")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> write(id, "set listed = '\\x01'")).isInstanceOf(DataAccessException.class);
    }

    private int write(ReportId id, String change) {
        return wall.school(
                school.owner(),
                transaction -> transaction
                        .sql("update concernreport.report " + change + " where id = ?")
                        .param(id.value())
                        .update());
    }

    private @Nullable Removal removal(Reference reference) {
        return reports.report(school.teacher(), reference).removal();
    }

    private ReportId sent() {
        var id = reports.begin(school.teacher(), "Lärare");
        Some.leastAnswers().forEach((part, typed) -> reports.save(school.teacher(), id, part, typed));
        reports.submit(school.teacher(), id);
        return id;
    }

    private Reference answered(ReportId id) {
        var outcome = new OutcomeGiven(id, Instant.parse("2026-11-18T08:00:00Z"), Outcome.NOT_OPENED, PETRA);
        assertThat(crossings.deliver(wall.social(
                        SocialActor.job("test", school.board()),
                        transaction ->
                                crossings.send(transaction, school.teacher().authority(), outcome))))
                .isTrue();
        return reports.receipt(school.teacher(), id).reference();
    }

    private byte[] seal(ReportId report) {
        return wall.school(
                school.owner(),
                transaction -> new SealedColumn("concernreport.report", "content")
                        .seal(transaction.keys(), report.value(), report.value(), "Mer"));
    }

    private List<String> stored(String table, String column, ReportId id) {
        return wall.school(
                school.owner(),
                transaction -> transaction
                        .sql("select " + column + " from " + table + " where "
                                + (table.equals("outbox") ? "report_id" : "id") + " = ?")
                        .param(id.value())
                        .query(String.class)
                        .list());
    }
}
