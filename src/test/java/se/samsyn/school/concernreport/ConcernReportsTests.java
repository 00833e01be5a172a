package se.samsyn.school.concernreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.samsyn.CountedStatements;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.SchoolActor;

class ConcernReportsTests extends SchoolTest {
    @Autowired
    private Access access;

    private ReportId written(SchoolActor actor, Map<Part, Answers> answers) {
        ReportId id = reports.begin(actor, "Lärare");
        answers.forEach((part, typed) -> reports.save(actor, id, part, typed));
        return id;
    }

    private ReportId written() {
        return written(school.teacher(), Some.leastAnswers());
    }

    private ReportId sent(Map<Part, Answers> answers) {
        ReportId id = written(school.teacher(), answers);
        assertThat(reports.submit(school.teacher(), id)).isInstanceOf(Submission.Sent.class);
        return id;
    }

    private SentReport sentAndRead() {
        return reports.receipt(school.teacher(), sent(Some.leastAnswers()));
    }

    private ReportList list(SchoolActor actor) {
        return reports.list(actor, null, 50);
    }

    @Test
    void theDraftProposesWhoReportsAndWhereToReachThem() {
        ReportId id = reports.begin(school.teacher(), "Lärare");

        Answers proposed = reports.draft(school.teacher(), id).answers(Part.FEEDBACK);

        assertThat(proposed.text("reporterName")).isEqualTo("Maja Mönsterlund");
        assertThat(proposed.text("reporterTitle")).isEqualTo("Lärare");
        assertThat(proposed.text("reporterPhone")).isEqualTo("070-174 06 11");
        assertThat(proposed.text("reporterEmail")).isEqualTo(school.teachersEmail());
    }

    @Test
    void aDraftKeepsWhatWasTypedAlsoWhenItIsWrong() {
        ReportId id = reports.begin(school.teacher(), "Lärare");

        Saved saved = reports.save(
                school.teacher(), id, Part.CONCERN, Answers.of(Map.of("lastSeenYear", "26", "seen", "a\0b")));

        assertThat(saved.problems()).extracting(Problem::field).containsExactly("seen", "lastSeenYear", "acute");
        Draft draft = reports.draft(school.teacher(), id);
        assertThat(draft.answers(Part.CONCERN).text("lastSeenYear")).isEqualTo("26");
        assertThat(draft.answers(Part.CONCERN).text("seen")).isEqualTo("a\uFFFDb");
    }

    @Test
    void savingAPageAgainReplacesItSoThatATickCanBeTakenAway() {
        ReportId id = reports.begin(school.teacher(), "Lärare");
        var ticked = new Answers(Map.of("reasons", List.of("ABSENCE", "VIOLENCE")));
        reports.save(school.teacher(), id, Part.CONCERN, ticked);
        reports.save(school.teacher(), id, Part.CONCERN, Answers.of(Map.of("seen", "x")));

        assertThat(reports.draft(school.teacher(), id).content().concern().reasons())
                .isEmpty();
    }

    @Test
    void theWriterComesBackToThePageAndTheFieldThatWasLastWrittenIn() {
        ReportId id = reports.begin(school.teacher(), "Lärare");
        reports.save(school.teacher(), id, Part.CONCERN, Answers.of(Map.of("seen", "x", "childsWords", "")));
        reports.save(school.teacher(), id, Part.CONCERN, Answers.of(Map.of("seen", "x", "childsWords", "aj")));

        DraftSummary summary = reports.drafts(school.teacher()).getFirst();

        assertThat(summary.lastPart()).isEqualTo(Part.CONCERN);
        assertThat(summary.lastField()).isEqualTo("childsWords");
    }

    @Test
    void aDraftThatNobodyGoesOnWithIsRemovedOnTheDayThatWasShown() {
        ReportId id = written();
        LocalDate expires = reports.drafts(school.teacher()).getFirst().expiresOn();
        assertThat(expires).isEqualTo(LocalDate.of(2026, 12, 1));

        clock.set("2026-12-01T12:00:00Z");
        assertThat(reports.drafts(school.teacher())).isNotEmpty();
        clock.set("2026-12-02T12:00:00Z");
        assertThat(reports.drafts(school.teacher())).isEmpty();
        assertThatThrownBy(() -> reports.draft(school.teacher(), id)).isInstanceOf(Missing.class);
    }

    @Test
    void nobodyButTheWriterSeesOrSavesADraft() {
        ReportId id = written();

        for (SchoolActor other : List.of(
                school.colleague(),
                school.principal(),
                TestSchool.entered(organisations).teacher())) {
            assertThatThrownBy(() -> reports.draft(other, id)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> reports.save(other, id, Part.CONCERN, Answers.NONE))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> reports.submit(other, id)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> reports.discard(other, id)).isInstanceOf(Missing.class);
            assertThat(reports.drafts(other)).isEmpty();
        }
        assertThat(reports.submit(school.teacher(), id)).isEqualTo(new Submission.Sent(id, true));
    }

    @Test
    void aDiscardedDraftIsGone() {
        ReportId id = written();
        reports.discard(school.teacher(), id);

        assertThatThrownBy(() -> reports.draft(school.teacher(), id)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.submit(school.teacher(), id)).isInstanceOf(Missing.class);
    }

    @Test
    void whatIsSentIsExactlyWhatIsStoredAndShown() {
        var answers = Some.answersWith(Part.CONCERN, "childsWords", "\"Jag vill inte gå hem\" 😢");
        answers.put(
                Part.CHILD,
                Answers.of(
                        Map.of("identity", "PERSONAL_NUMBER", "personalNumber", Some.BOY, "childName", "Elis Låtsas")));
        ReportId id = sent(answers);

        var message = (ReportSent) inbox.arrived().getFirst().message();
        SentReport shown = reports.receipt(school.teacher(), id);

        assertThat(message.report()).isEqualTo(id);
        assertThat(message.reference()).isEqualTo(shown.reference());
        assertThat(message.content()).isEqualTo(content(id));
        assertThat(message.contentHash()).isEqualTo(stored(id, "content_hash")).hasSize(64);
        assertThat(stored(id, "form_version")).isEqualTo(ReportContent.FORM_VERSION);
        assertThat(stored(id, "rule_version")).isEqualTo("report.duty@2");
        assertThat(message.child().birthYear()).isEqualTo(2019);
        assertThat(message.origin().independent()).isTrue();
        assertThat(message.origin().mandated()).isTrue();
        assertThat(shown.content().concern().childsWords()).isEqualTo("\"Jag vill inte gå hem\" 😢");
        assertThat(shown.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(shown.submittedAt()).isEqualTo(Instant.parse("2026-11-17T08:58:00Z"));
    }

    private String content(ReportId id) {
        var content = new SealedColumn("concernreport.report", "content");
        return wall.school(
                school.teacher(),
                transaction -> transaction
                        .sql("select content from concernreport.report where id = ?")
                        .param(id.value())
                        .query((row, number) ->
                                content.open(transaction.keys(), id.value(), id.value(), row.getBytes("content")))
                        .single());
    }

    private String stored(ReportId id, String column) {
        return wall.school(
                school.teacher(),
                transaction -> transaction
                        .sql("select " + column + " from concernreport.report where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }

    @Test
    void aReportRestsOnTheLawOfTheDayItWasSent() {
        clock.set("2012-03-05T09:00:00Z");
        SentReport of2012 = sentAndRead();
        clock.set("2026-11-17T08:58:00Z");
        SentReport of2026 = sentAndRead();

        assertThat(of2012.ruleVersion()).isEqualTo("report.duty@1");
        assertThat(of2012.outcomeAllowed()).isFalse();
        assertThat(of2026.ruleVersion()).isEqualTo("report.duty@2");
        assertThat(of2026.outcomeAllowed()).isTrue();
    }

    @Test
    void sendingTwiceAtOnceIsOneReportAndTheSameAnswer() throws Exception {
        ReportId id = written();
        List<Future<Submission>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> reports.submit(school.teacher(), id)));
            }
        }

        for (Future<Submission> answer : answers) {
            assertThat(answer.get())
                    .isInstanceOfSatisfying(
                            Submission.Sent.class, sent -> assertThat(sent.id()).isEqualTo(id));
        }
        assertThat(inbox.arrived()).hasSize(1);
        assertThat(list(school.teacher()).lines()).hasSize(1);
    }

    @Test
    void sendingAgainLaterGivesTheSameReceipt() {
        ReportId id = sent(Some.leastAnswers());

        assertThat(reports.submit(school.teacher(), id)).isEqualTo(new Submission.Sent(id, true));
        assertThat(inbox.arrived()).hasSize(1);
        assertThatThrownBy(() -> reports.save(school.teacher(), id, Part.CONCERN, Answers.NONE))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsSent() {
        ReportId id = reports.begin(school.teacher(), "Lärare");

        var answer = reports.submit(school.teacher(), id);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Submission.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::field)
                                .containsExactly("identity", "seen", "acute"));
        assertThat(inbox.arrived()).isEmpty();
        assertThat(reports.drafts(school.teacher())).hasSize(1);
    }

    @Test
    void aReportThatHasNotArrivedIsNeverShownAsReceived() {
        inbox.close(true);
        ReportId id = written();

        assertThat(reports.submit(school.teacher(), id)).isEqualTo(new Submission.Sent(id, false));
        assertThat(reports.receipt(school.teacher(), id).arrived()).isFalse();
        assertThat(list(school.teacher()).lines().getFirst().arrived()).isFalse();

        inbox.close(false);
        crossings.drain();
        assertThat(reports.receipt(school.teacher(), id).arrived()).isTrue();
        assertThat(reports.submit(school.teacher(), id)).isEqualTo(new Submission.Sent(id, true));
        assertThat(inbox.arrived()).hasSize(1);
    }

    @Test
    void submittingTakesFiveStatements() {
        inbox.close(true);
        ReportId id = written();

        assertThat(CountedStatements.of(Domain.SCHOOL, () -> reports.submit(school.teacher(), id)))
                .hasSize(5);
    }

    @Test
    void theReportGoesWhereTheChildLivesOrElseWhereTheSchoolLies() {
        ReportId id = written();
        Route bySchool = reports.draft(school.teacher(), id).route();
        assertThat(bySchool.unit().id()).isEqualTo(school.intake());
        assertThat(bySchool.because()).isEqualTo(Routing.SCHOOLS_DISTRICT);

        reports.save(school.teacher(), id, Part.CHILD, child("postalCode", school.code()));
        Route byChild = reports.draft(school.teacher(), id).route();
        assertThat(byChild.unit().id()).isEqualTo(school.otherIntake());
        assertThat(byChild.because()).isEqualTo(Routing.CHILDS_ADDRESS);

        reports.save(
                school.teacher(),
                id,
                Part.CHILD,
                child("district", school.otherDistrict().toString()));
        assertThat(reports.draft(school.teacher(), id).route().unit().id()).isEqualTo(school.otherIntake());

        reports.save(
                school.teacher(),
                id,
                Part.CHILD,
                child("intakeUnit", school.otherIntake().toString()));
        Route chosen = reports.draft(school.teacher(), id).route();
        assertThat(chosen.because()).isEqualTo(Routing.CHOSEN_BY_REPORTER);
        assertThat(chosen.proposed().id()).isEqualTo(school.intake());
    }

    @Test
    void whereAProtectedChildLivesIsNotKeptAndDecidesNothing() {
        ReportId id = written();
        Answers child = child("protection", "PROTECTED_REGISTRATION")
                .with("postalCode", school.code())
                .with("district", school.otherDistrict().toString());

        Saved saved = reports.save(school.teacher(), id, Part.CHILD, child);

        Draft draft = reports.draft(school.teacher(), id);
        assertThat(draft.answers(Part.CHILD).values()).doesNotContainKeys("postalCode", "district");
        assertThat(saved.route()).isEqualTo(draft.route());
        assertThat(draft.route().because()).isEqualTo(Routing.SCHOOLS_DISTRICT);
        reports.submit(school.teacher(), id);
        SentReport sent = reports.receipt(school.teacher(), id);
        assertThat(sent.to()).isEqualTo(school.intake());
        assertThat(sent.because()).isEqualTo(Routing.SCHOOLS_DISTRICT);
    }

    private static Answers child(String field, String typed) {
        return Answers.of(Map.of("identity", "UNKNOWN", field, typed));
    }

    @Test
    void thePrincipalSeesAllOfTheSchoolsReportsAndAColleagueNone() {
        SentReport report = sentAndRead();

        assertThat(list(school.principal()).lines())
                .extracting(ReportList.Line::reference)
                .containsExactly(report.reference());
        assertThat(reports.report(school.principal(), report.reference())
                        .reporter()
                        .name())
                .isEqualTo("Maja Mönsterlund");
        assertThat(list(school.colleague()).lines()).isEmpty();
        assertThatThrownBy(() -> reports.report(school.colleague(), report.reference()))
                .isInstanceOf(Missing.class);
        assertThat(list(school.owner()).lines()).isEmpty();
        assertThatThrownBy(() -> reports.report(school.owner(), report.reference()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aCopyThatIsWithheldFromThePrincipalGoesToTheOwnerAndIsNeverOnThePrincipalsList() {
        ReportId id = sent(Some.answersWith(Part.FEEDBACK, "copy", "OWNER"));
        SentReport report = reports.receipt(school.teacher(), id);

        assertThat(list(school.principal()).lines()).isEmpty();
        assertThatThrownBy(() -> reports.report(school.principal(), report.reference()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.cosign(school.principal(), report.reference()))
                .isInstanceOf(Missing.class);
        assertThat(list(school.owner()).lines())
                .extracting(ReportList.Line::reference)
                .containsExactly(report.reference());
        assertThat(reports.report(school.owner(), report.reference()).id()).isEqualTo(id);
    }

    @Test
    void anotherOwnersReportIsMissingAndNotForbidden() {
        SentReport report = sentAndRead();
        TestSchool elsewhere = TestSchool.entered(organisations);

        for (SchoolActor stranger : List.of(elsewhere.teacher(), elsewhere.principal(), elsewhere.owner())) {
            assertThatThrownBy(() -> reports.report(stranger, report.reference()))
                    .isInstanceOf(Missing.class);
            assertThat(list(stranger).lines()).isEmpty();
        }
        assertThatThrownBy(() -> reports.receipt(elsewhere.teacher(), report.id()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.receipt(elsewhere.teacher(), new ReportId(UUID.randomUUID())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aLongListIsReadPageByPageWithoutGapsOrRepeats() {
        List<ReportId> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clock.set("2026-11-17T09:0%d:00Z".formatted(i / 2));
            all.add(sent(Some.leastAnswers()));
        }

        ReportList first = reports.list(school.principal(), null, 2);
        ReportList second = reports.list(school.principal(), first.next(), 2);
        ReportList third = reports.list(school.principal(), second.next(), 2);

        assertThat(third.next()).isNull();
        assertThat(first.lines()).hasSize(2);
        List<ReportList.Line> lines = new ArrayList<>(first.lines());
        lines.addAll(second.lines());
        lines.addAll(third.lines());
        assertThat(lines)
                .extracting(ReportList.Line::reference)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(lines)
                .extracting(ReportList.Line::submittedAt)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void everyReadIsLoggedAndAListWritesOneRow() {
        SentReport report = sentAndRead();
        list(school.principal());
        reports.report(school.principal(), report.reference());

        List<Access.Read> reads = wall.school(
                school.principal(),
                transaction -> access.readsOf(transaction, report.id().value()));

        assertThat(reads)
                .filteredOn(read -> read.name().equals("Sara Sagolund"))
                .extracting(Access.Read::action)
                .containsExactlyInAnyOrder("concernreport.list", "concernreport.read");
    }

    @Test
    void whatIsSentCannotBeChangedInTheDatabaseEither() {
        ReportId id = sent(Some.leastAnswers());

        for (String column : Set.of("content", "content_hash", "reporter_name", "copy_to", "submitted_at")) {
            assertThatThrownBy(() -> wall.school(
                            school.teacher(),
                            transaction -> transaction
                                    .sql("update concernreport.report set " + column + " = " + column + " where id = ?")
                                    .param(id.value())
                                    .update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .message()
                    .containsAnyOf("permission denied", "never changed, only removed");
        }
        assertThatThrownBy(() -> wall.school(
                        school.teacher(),
                        transaction -> transaction
                                .sql("delete from concernreport.report where id = ?")
                                .param(id.value())
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void thePrincipalCosignsOnceWhatAnotherWroteWhereTheSchoolsRoutineSaysSo() {
        SentReport report = sentAndRead();
        assertThat(reports.report(school.principal(), report.reference()).mayCosign())
                .isTrue();
        assertThat(report.mayCosign()).isFalse();

        reports.cosign(school.principal(), report.reference());
        reports.cosign(school.principal(), report.reference());

        SentReport signed = reports.report(school.principal(), report.reference());
        assertThat(signed.mayCosign()).isFalse();
        assertThat(signed.cosignature())
                .isEqualTo(new Cosignature("Sara Sagolund", "principal", Instant.parse("2026-11-17T08:58:00Z")));
    }

    @Test
    void thePrincipalMayReportToo() {
        ReportId id = written(school.principal(), Some.leastAnswers());

        assertThat(reports.submit(school.principal(), id)).isEqualTo(new Submission.Sent(id, true));
        assertThat(reports.receipt(school.principal(), id).mayCosign()).isFalse();
    }

    @Test
    void whenTheReporterHasLeftThePrincipalsListSaysSo() {
        sent(Some.leastAnswers());
        assertThat(list(school.principal()).lines().getFirst().reporterHasLeft())
                .isFalse();

        school.teacherLeaves(organisations, LocalDate.of(2026, 11, 16));

        assertThat(list(school.principal()).lines().getFirst().reporterHasLeft())
                .isTrue();
    }
}
