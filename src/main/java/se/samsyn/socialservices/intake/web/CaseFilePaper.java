package se.samsyn.socialservices.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.exchange.crossing.ReportContent.AttachedFile;
import se.samsyn.exchange.crossing.SupplementContent.AddedFile;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IntakeEvent.Decided;
import se.samsyn.socialservices.intake.Supplement;

/**
 * A report on paper.
 *
 * @param facts what it is, whose and since when
 * @param files what came with it, each with its hash
 * @param supplements what the school has added
 * @param together references of other children's reports that were sent at the same time and lie at the same unit
 * @param proof what shows that nothing has been changed since
 */
record CaseFilePaper(
        Frame frame,
        String title,
        List<SummaryRow> facts,
        Reported reported,
        List<SummaryRow> files,
        List<Added> supplements,
        List<String> together,
        List<SummaryRow> proof,
        String printed) {

    static CaseFilePaper of(Frame frame, Receiver receiver, FullReport report) {
        return new CaseFilePaper(
                frame,
                frame.t("intake.kicker", report.listed().reference()),
                facts(frame, receiver, report),
                Reported.onPaper(frame, report),
                files(report.sent().content().attachments()),
                report.supplements().stream()
                        .map(supplement -> added(frame, supplement))
                        .toList(),
                report.together().stream()
                        .filter(FullReport.Together::here)
                        .map(other -> other.reference().value())
                        .toList(),
                List.of(
                        SummaryRow.of(
                                frame.t("intake.paper.form"), report.sent().formVersion()),
                        SummaryRow.of(
                                frame.t("intake.paper.hash"), report.sent().hash())),
                frame.t(
                        "intake.paper.printed",
                        frame.dates().datedDay(frame.dates().today()),
                        frame.dates().time(frame.dates().now())));
    }

    /** @param rows what was written, each file with its hash, and the hash of it all */
    record Added(String heading, List<SummaryRow> rows) {}

    private static Added added(Frame frame, Supplement supplement) {
        var content = supplement.content();
        String heading = frame.t(
                "intake.supplement.by",
                Words.dated(frame, supplement.sentAt()),
                Words.signature(frame, new Signature(content.by(), content.function())));
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(
                content.isWithdrawal()
                        ? row(frame, "withdrawn", frame.t("intake.supplement.withdrawal"))
                        : row(frame, "added", content.text()));
        rows.addAll(files(content.files().stream().map(AddedFile::about).toList()));
        rows.add(row(frame, "hash", supplement.hash()));
        return new Added(heading, rows);
    }

    private static List<SummaryRow> files(List<AttachedFile> files) {
        return files.stream()
                .map(file -> SummaryRow.of(file.name(), file.sha256()))
                .toList();
    }

    private static List<SummaryRow> facts(Frame frame, Receiver receiver, FullReport report) {
        Stream<SummaryRow> came = Stream.of(
                SummaryRow.of(frame.t("intake.child.heading"), ReportHead.heading(frame, report)),
                row(frame, "came", Words.dated(frame, report.listed().receivedAt())),
                row(
                        frame,
                        "how",
                        frame.t("intake.came." + report.sent().channel().code())),
                row(frame, "from", Words.from(frame, report.listed().origin())),
                row(frame, "to", frame.t("intake.signature", receiver.unit(), receiver.board())));
        Stream<SummaryRow> decided = report.events().stream()
                .filter(happened -> happened.event() instanceof Decided)
                .map(happened -> row(
                        frame,
                        "decision",
                        frame.t("intake.outcome." + Words.code(((Decided) happened.event()).outcome())) + "\n"
                                + Words.dated(frame, happened.at()) + "\n"
                                + Words.signature(frame, happened.by())));
        return Stream.concat(came, decided).toList();
    }

    private static SummaryRow row(Frame frame, String what, String value) {
        return SummaryRow.of(frame.t("intake.paper." + what), value);
    }
}
