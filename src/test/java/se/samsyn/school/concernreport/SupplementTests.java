package se.samsyn.school.concernreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.exchange.crossing.SocialMessage.CompletionRequested;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.Upload;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;

/** What is added to a report that is sent, asked for or not (S7). */
class SupplementTests extends SchoolTest {
    private static final Contact PETRA =
            new Contact("Petra Provberg", "deputy_unit_head", "Mottagningsenheten", "08-465 004 12");
    private static final Instant ASKED = Instant.parse("2026-11-17T08:58:00Z");
    private static final String TEXT = "Hon kom inte i dag heller.";

    @Autowired
    private Duties duties;

    @Autowired
    private List<Round> rounds;

    private ReportId id;
    private Reference reference;

    @BeforeEach
    void aReport() {
        id = sent("PRINCIPAL");
        reference = reports.receipt(school.teacher(), id).reference();
    }

    private ReportId sent(String copy) {
        ReportId draft = reports.begin(school.teacher(), "Lärare");
        Some.answersWith(Part.FEEDBACK, "copy", copy)
                .forEach((part, typed) -> reports.save(school.teacher(), draft, part, typed));
        reports.submit(school.teacher(), draft);
        return draft;
    }

    private Supplemented add(SchoolActor actor, UUID form, String text) {
        return reports.supplement(actor, reference, new Addition(form, ASKED, text, List.of()));
    }

    private List<SupplementSent> arrived() {
        return inbox.arrived().stream()
                .map(envelope -> envelope.message())
                .filter(message -> message.report().equals(id))
                .filter(SupplementSent.class::isInstance)
                .map(SupplementSent.class::cast)
                .toList();
    }

    private void asked(CompletionTopic... topics) {
        asked(ASKED, topics);
    }

    private void asked(Instant at, CompletionTopic... topics) {
        var envelope = wall.social(
                SocialActor.job("test", school.board()),
                transaction -> crossings.send(
                        transaction,
                        school.teacher().authority(),
                        new CompletionRequested(id, at, List.of(topics), PETRA)));
        assertThat(crossings.deliver(envelope)).isTrue();
    }

    private List<Duty> open(SchoolActor actor) {
        return wall.school(actor, transaction -> duties.openOf(transaction, actor.unit()));
    }

    private boolean isAskedFor(SchoolActor actor) {
        return reports.list(actor, null, 10).lines().getFirst().completionAsked();
    }

    @Test
    void theSameFormWithTheSameTextIsOneSupplementHoweverOftenItIsSent() {
        UUID form = UUID.randomUUID();
        assertThat(add(school.teacher(), form, TEXT)).isEqualTo(new Supplemented.Sent(true));
        assertThat(add(school.teacher(), form, TEXT)).isEqualTo(new Supplemented.Sent(true));
        assertThat(arrived())
                .singleElement()
                .satisfies(sent -> assertThat(sent.content()).contains(TEXT, "Maja Mönsterlund"));

        add(school.teacher(), form, "Hon kom inte. Jag ringde hem.");
        assertThat(arrived()).hasSize(2);
    }

    @Test
    void whatWasSentStaysAndWhatIsAddedIsReadByThoseWhoMayReadTheReport() {
        var before = reports.report(school.teacher(), reference).content();
        add(school.principal(), UUID.randomUUID(), TEXT);

        for (SchoolActor reader : List.of(school.teacher(), school.principal())) {
            var report = reports.report(reader, reference);
            assertThat(report.content()).isEqualTo(before);
            assertThat(report.completion().supplements()).singleElement().satisfies(sent -> {
                assertThat(sent.content().text()).isEqualTo(TEXT);
                assertThat(sent.content().by()).isEqualTo("Sara Sagolund");
                assertThat(sent.arrived()).isTrue();
            });
        }
        assertThatThrownBy(() -> wall.school(
                        school.teacher(),
                        transaction -> transaction
                                .sql("update concernreport.supplement set content = ''")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void onlyTheReporterAndThePrincipalWhoHasTheCopyMayAdd() {
        assertThatThrownBy(() -> add(school.colleague(), UUID.randomUUID(), TEXT))
                .isInstanceOf(Access.Missing.class);
        assertThatThrownBy(() -> add(school.owner(), UUID.randomUUID(), TEXT)).isInstanceOf(Access.Denied.class);

        id = sent("OWNER");
        reference = reports.receipt(school.teacher(), id).reference();
        assertThatThrownBy(() -> add(school.principal(), UUID.randomUUID(), TEXT))
                .isInstanceOf(Access.Missing.class);
        assertThat(arrived()).isEmpty();
    }

    @Test
    void aTextThatCannotBeSentIsRefusedWithAReason() {
        assertThat(add(school.teacher(), UUID.randomUUID(), " \n"))
                .isEqualTo(new Supplemented.Refused("supplement.missing", List.of()));
        assertThat(add(school.teacher(), UUID.randomUUID(), "a\u202Eb"))
                .isEqualTo(new Supplemented.Refused("unseen", List.of()));
        assertThat(add(school.teacher(), UUID.randomUUID(), "å".repeat(20_001)))
                .isEqualTo(new Supplemented.Refused("long", List.of(20_000)));
        assertThat(arrived()).isEmpty();
    }

    @Test
    void oneThatHasNotArrivedIsNeverShownAsArrivedAndTheReportStillIs() {
        inbox.close(true);
        UUID form = UUID.randomUUID();
        assertThat(add(school.teacher(), form, TEXT)).isEqualTo(new Supplemented.Sent(false));
        assertThat(add(school.teacher(), form, TEXT)).isEqualTo(new Supplemented.Sent(false));

        var report = reports.report(school.teacher(), reference);
        assertThat(report.completion().supplements())
                .extracting(SentSupplement::arrived)
                .containsExactly(false);
        assertThat(report.arrived()).isTrue();

        inbox.close(false);
        crossings.drain();
        assertThat(arrived()).hasSize(1);
        assertThat(reports.report(school.teacher(), reference).completion().supplements())
                .extracting(SentSupplement::arrived)
                .containsExactly(true);
    }

    @Test
    void aQuestionIsTheReportersDutyUntilItIsAnswered() {
        asked(CompletionTopic.ATTENDANCE, CompletionTopic.CALL_US);

        assertThat(open(school.teacher()))
                .extracting(Duty::kind, Duty::owner, Duty::due, Duty::rule)
                .containsExactly(tuple(
                        "concernreport.complete",
                        Role.REPORTER,
                        Instant.parse("2026-11-20T15:30:00Z"),
                        "completion.local_target_working_days@1"));
        assertThat(isAskedFor(school.teacher())).isTrue();
        assertThat(reports.report(school.teacher(), reference)
                        .feedback()
                        .getLast()
                        .topics())
                .containsExactly(CompletionTopic.ATTENDANCE, CompletionTopic.CALL_US);

        add(school.teacher(), UUID.randomUUID(), TEXT);
        assertThat(open(school.teacher())).isEmpty();
        assertThat(isAskedFor(school.teacher())).isFalse();
    }

    @Test
    void aQuestionCanBeAnsweredInAnotherWay() {
        asked(CompletionTopic.CALL_US);
        reports.answeredOtherwise(school.teacher(), reference, ASKED);

        assertThat(open(school.teacher())).isEmpty();
        assertThat(isAskedFor(school.teacher())).isFalse();
        assertThat(arrived()).isEmpty();
    }

    @Test
    void aSecondQuestionStandsBesideTheFirstAndIsNotAnsweredFromAPageThatDidNotShowIt() {
        Instant later = ASKED.plusSeconds(86_400);
        asked(CompletionTopic.ATTENDANCE);
        clock.set(later.toString());
        asked(later, CompletionTopic.CHILDS_WORDS);

        assertThat(open(school.teacher())).extracting(Duty::due).containsExactly(Instant.parse("2026-11-20T15:30:00Z"));
        assertThat(questions()).containsExactly(CompletionTopic.ATTENDANCE, CompletionTopic.CHILDS_WORDS);

        add(school.teacher(), UUID.randomUUID(), TEXT);
        assertThat(questions()).containsExactly(CompletionTopic.CHILDS_WORDS);
        reports.answeredOtherwise(school.teacher(), reference, ASKED);
        assertThat(questions()).containsExactly(CompletionTopic.CHILDS_WORDS);
        assertThat(open(school.teacher())).hasSize(1);
        assertThat(isAskedFor(school.teacher())).isTrue();

        reports.answeredOtherwise(school.teacher(), reference, later);
        assertThat(questions()).isEmpty();
        assertThat(open(school.teacher())).isEmpty();
        assertThat(isAskedFor(school.teacher())).isFalse();
    }

    private List<CompletionTopic> questions() {
        return report().completion().questions().stream()
                .flatMap(question -> question.topics().stream())
                .toList();
    }

    @Test
    void whenTheReporterHasLeftWhoeverHasTheCopyOwesTheAnswer() {
        var withheld = sent("OWNER");
        school.teacherLeaves(organisations, LocalDate.of(2026, 11, 16));
        asked(CompletionTopic.ATTENDANCE);
        assertThat(open(school.principal()))
                .extracting(Duty::kind, Duty::owner)
                .containsExactly(tuple("concernreport.complete_instead", Role.PRINCIPAL));
        reports.report(school.principal(), reference);
        assertThat(open(school.principal())).as("only an answer meets it").hasSize(1);
        add(school.principal(), UUID.randomUUID(), TEXT);
        assertThat(open(school.principal())).isEmpty();

        id = withheld;
        asked(CompletionTopic.ATTENDANCE);
        assertThat(open(school.principal())).isEmpty();
        assertThat(open(school.owner())).extracting(Duty::owner).containsExactly(Role.SCHOOL_OWNER);
        reference = reports.list(school.owner(), null, 10).lines().getFirst().reference();
        assertThat(reports.report(school.owner(), reference).completion().mayAnswer())
                .isTrue();
        assertThat(open(school.owner())).as("only an answer meets it").hasSize(1);
        reports.answeredOtherwise(school.owner(), reference, ASKED);
        assertThat(open(school.owner())).isEmpty();
    }

    @Test
    void aQuestionToAReporterWhoIsStillThereIsNotTheOwnersToAnswer() {
        id = sent("OWNER");
        asked(CompletionTopic.ATTENDANCE);
        reference = reports.list(school.owner(), null, 10).lines().getFirst().reference();

        assertThat(reports.report(school.owner(), reference).completion().mayAnswer())
                .isFalse();
        assertThatThrownBy(() -> reports.answeredOtherwise(school.owner(), reference, ASKED))
                .isInstanceOf(Access.Missing.class);
    }

    @Test
    void aQuestionThatTheReporterLeavesUnansweredGoesOnToWhoeverHasTheCopy() {
        var kept = id;
        var withheld = sent("OWNER");
        id = withheld;
        asked(CompletionTopic.ATTENDANCE);
        id = kept;
        asked(CompletionTopic.ATTENDANCE);
        leftReporters().go();
        assertThat(open(school.teacher())).extracting(Duty::owner).containsExactly(Role.REPORTER, Role.REPORTER);

        school.teacherLeaves(organisations, LocalDate.of(2026, 11, 16));
        leftReporters().go();
        leftReporters().go();
        assertThat(open(school.principal()))
                .extracting(Duty::kind, Duty::owner, Duty::subject, Duty::due)
                .containsExactly(tuple(
                        "concernreport.complete_instead",
                        Role.PRINCIPAL,
                        kept.value(),
                        Instant.parse("2026-11-20T15:30:00Z")));
        assertThat(open(school.owner()))
                .extracting(Duty::owner, Duty::subject)
                .containsExactly(tuple(Role.SCHOOL_OWNER, withheld.value()));
    }

    private Round leftReporters() {
        return rounds.stream()
                .filter(round -> round.name().equals("left-reporters"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filesGoWithTheSupplementOnceAndOnlyTogether() {
        UUID form = UUID.randomUUID();
        assertThat(add(form, upload("brev.txt", "Hej."), upload("tom.txt", "")))
                .isEqualTo(new Supplemented.FileRefused("tom.txt", Refusal.EMPTY));
        assertThat(report().completion().supplements())
                .as("nothing is half sent")
                .isEmpty();

        assertThat(add(form, upload("brev.txt", "Hej."))).isEqualTo(new Supplemented.Sent(true));
        assertThat(add(form, upload("brev.txt", "Hej."))).isEqualTo(new Supplemented.Sent(true));
        var added = report().completion().supplements();
        assertThat(added)
                .singleElement()
                .satisfies(sent -> assertThat(sent.attachments())
                        .extracting(Attachment::name)
                        .containsExactly("brev.txt"));
        assertThat(report().attachments()).as("came with the report itself").isEmpty();
        var file = added.getFirst().attachments().getFirst().id();
        assertThat(arrived()).extracting(SupplementSent::attachments).containsExactly(List.of(file));
        assertThat(reports.attachment(school.principal(), reference, file).bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Hej.");

        assertThat(add(form, upload("brev.txt", "Hej igen."))).isEqualTo(new Supplemented.Sent(true));
        assertThat(report().completion().supplements()).hasSize(2);
    }

    private SentReport report() {
        return reports.report(school.teacher(), reference);
    }

    private Supplemented add(UUID form, Upload... files) {
        return reports.supplement(school.teacher(), reference, new Addition(form, ASKED, TEXT, List.of(files)));
    }

    private static Upload upload(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Upload(name, bytes.length, () -> bytes);
    }
}
