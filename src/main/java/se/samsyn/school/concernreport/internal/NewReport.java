package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.Copy;
import se.samsyn.school.concernreport.Route;

/**
 * A draft on its way to being sent: the snapshot of what was asked and answered.
 *
 * @param ruleVersion of the duty to report that it rests on
 * @param json the content exactly as it is stored and sent
 */
record NewReport(
        DraftRow draft,
        ReportContent content,
        Copy copy,
        Route route,
        String ruleVersion,
        LocalDate receivedOn,
        String json,
        String hash,
        List<Attachment> files) {

    static NewReport of(DraftRow draft, ReportForm form, List<Attachment> files, Route route, LawOfTheDay law) {
        ReportContent content = form.content().with(files);
        String json = Json.write(content);
        return new NewReport(
                draft, content, form.copy(), route, law.duty(), law.day(), json, Fingerprint.of(json), files);
    }

    ReportSent message(Origin origin) {
        return new ReportSent(
                new ReportId(draft.id()),
                draft.reference(),
                route.unit().id(),
                route.because(),
                origin,
                new ListedChild(
                        content.child().sex(),
                        content.child().identity().birthYear(),
                        content.child().protection().isProtected(),
                        content.concern().reasons(),
                        content.concern().acute() == Answer.YES),
                json,
                hash,
                files.stream().map(Attachment::id).toList());
    }

    /** In the order of the insert. */
    List<@Nullable Object> columns(SchoolTransaction transaction) {
        return Arrays.asList(
                draft.id(),
                draft.id(),
                transaction.actor().authority().value(),
                draft.school().value(),
                transaction.actor().person().value(),
                transaction.actor().signature().name(),
                transaction.actor().signature().function(),
                draft.reference().value(),
                ReportContent.FORM_VERSION,
                ruleVersion,
                ReportStore.CONTENT.seal(transaction.keys(), draft.id(), draft.id(), json),
                hash,
                ReportStore.LISTED.seal(
                        transaction.keys(), draft.id(), draft.id(), Json.write(Listed.of(content.child()))),
                route.unit().authority().value(),
                route.unit().id().value(),
                route.because().name(),
                copy.name(),
                ReportStore.utc(transaction.now()),
                receivedOn,
                new ConcernReportState.Submitted().code());
    }
}
