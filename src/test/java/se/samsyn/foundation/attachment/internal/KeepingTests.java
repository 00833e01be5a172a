package se.samsyn.foundation.attachment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.Attachment.Scan;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.StoredFile;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.TestSchool;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.IntakeTest;
import se.samsyn.socialservices.intake.Town;

/** Files where they are kept: how many, what the virus scanner says later, and where they go with their report. */
class KeepingTests extends IntakeTest {
    private static final String SETTING = "samsyn.clamav";
    private static final int FULL = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ConcernReports school;

    @Autowired
    private ScanRound round;

    @Autowired
    private Logins logins;

    @AfterEach
    void noScannerIsNamed() {
        System.clearProperty(SETTING);
    }

    @Test
    void aSubjectHasNoMoreFilesThanItMay() {
        UUID subject = UUID.randomUUID();
        for (int file = 0; file < FULL; file++) {
            assertThat(attached(subject, clean("fil " + file))).isEmpty();
        }
        assertThat(attached(subject, clean("en till"))).contains(Refusal.TOO_MANY);
        UUID another = UUID.randomUUID();
        var large = new CleanFile("a.txt", "text/plain;charset=UTF-8", "0".repeat(64), new byte[9_000_000], false);
        assertThat(attached(another, large)).isEmpty();
        assertThat(attached(another, large)).isEmpty();
        assertThat(attached(another, large)).contains(Refusal.TOO_MUCH);
    }

    @Test
    void ofTwoThatAreAddedAtOnceTheSecondIsCountedToo() {
        SchoolActor teacher = TestSchool.entered(organisations).teacher();
        ReportId draft = school.begin(teacher, "Lärare");
        for (int file = 1; file < FULL; file++) {
            assertThat(school.attach(teacher, draft, "a.txt", "Hej".getBytes(UTF_8)))
                    .isEmpty();
        }
        var both = List.of(1, 2).stream()
                .map(number -> CompletableFuture.supplyAsync(
                        () -> school.attach(teacher, draft, "b.txt", "Hej".getBytes(UTF_8))))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.TOO_MANY));

        school.discard(teacher, draft);
        assertThat(wall.<List<Attachment>>school(teacher, tx -> attachments.of(tx, draft.value())))
                .isEmpty();
    }

    @Test
    void whatIsNotWhatItsHashSaysIsNotTakenIn() {
        StoredFile file = wall.social(job(), tx -> {
            UUID subject = UUID.randomUUID();
            attachments.attach(tx, subject, clean("Hej"));
            return attachments
                    .take(
                            tx,
                            subject,
                            attachments.of(tx, subject).stream()
                                    .map(Attachment::id)
                                    .toList())
                    .getFirst();
        });
        var changed = new StoredFile(
                file.id(),
                file.name(),
                file.mediaType(),
                file.sha256(),
                3,
                "Hoj".getBytes(UTF_8),
                file.attachedAt(),
                null);
        assertThatThrownBy(() -> wall.social(job(), tx -> {
                    attachments.put(tx, UUID.randomUUID(), List.of(changed));
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTransferTakesTheFilesAlong() {
        var reference = received();
        UUID report = reports.open(tore, reference).listed().id().value();
        assertThat(attached(report, clean("Hej"))).isEmpty();
        Town other = Town.entered(organisations);
        Attachment file = listed(report).getFirst();

        done(tore, reference, new Act.Transfer(other.intake(), "Barnet bor där."));

        assertThat(reports.attachment(other.tore(), reference, file.id()).bytes())
                .isEqualTo("Hej".getBytes(UTF_8));
    }

    @Test
    void oneThatCouldNotBeScannedIsAskedAboutAndScannedLater() throws IOException {
        var reference = received();
        UUID report = reports.open(tore, reference).listed().id().value();
        attached(report, clean("Hej"));
        Attachment file = listed(report).getFirst();
        assertThat(file.scan()).isEqualTo(Scan.OFF);
        try (var clam = new FakeClamAv("not ready\0")) {
            System.setProperty(SETTING, clam.address());
            round.go();
            assertThat(listed(report)).extracting(Attachment::scan).containsExactly(Scan.WAITING);
            UUID account = wall.common(
                    CommonActor.job("test", town.board()),
                    tx -> logins.prepareAccount(tx, tore.person(), "u" + tore.person()));
            Visitor worker = new Visitor(port).holding(logins.open(account));
            String path = "/arenden/" + reference + "/bilagor/" + file.id();
            worker.get(path);
            assertThat(worker.html()).contains("Filen är inte viruskontrollerad än", "Ladda ner ändå");
            worker.assertReadable();
            assertThat(worker.post(path).bytes()).isEqualTo("Hej".getBytes(UTF_8));

            clam.answers("stream: OK\0");
            round.go();
            assertThat(listed(report)).extracting(Attachment::scan).containsExactly(Scan.CLEAN);
            assertThat(worker.get(path).bytes()).isEqualTo("Hej".getBytes(UTF_8));
        }
    }

    @Test
    void whatIsFoundLaterIsRemovedWhereverItHasGone() throws IOException {
        UUID report = UUID.randomUUID();
        attached(report, clean("Hej"));
        Attachment file = listed(report).getFirst();
        try (var clam = new FakeClamAv("stream: Eicar FOUND\0")) {
            System.setProperty(SETTING, clam.address());
            round.go();
        }
        assertThat(listed(report)).extracting(Attachment::scan).containsExactly(Scan.REMOVED);
        assertThat(wall.<Boolean>social(
                        job(), tx -> attachments.read(tx, report, file.id()).isEmpty()))
                .isTrue();
    }

    private Optional<Refusal> attached(UUID subject, CleanFile file) {
        return wall.social(job(), tx -> attachments.attach(tx, subject, file));
    }

    private List<Attachment> listed(UUID subject) {
        return wall.social(job(), tx -> attachments.of(tx, subject));
    }

    private SocialActor job() {
        return SocialActor.job("test", town.board());
    }

    private static CleanFile clean(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new CleanFile("brev.txt", "text/plain;charset=UTF-8", Fingerprint.of(bytes), bytes, false);
    }
}
