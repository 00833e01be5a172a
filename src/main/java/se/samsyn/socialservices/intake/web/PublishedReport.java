package se.samsyn.socialservices.intake.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent.AttachedFile;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.socialservices.feedback.Channel;

/**
 * A report as the published schema has it: docs/schema/samsyn.orosanmalan-1.schema.json. {@code PublishedWords} puts it
 * into the schema's own words. What is null or empty is left out.
 *
 * @param law the versions of the rules that it was received by
 * @param together references of other children's reports that were sent at the same time and lie at the same unit
 * @param supplements what the school has added, the first first
 * @param decision null as long as nothing is decided
 */
record PublishedReport(
        String schemaVersion,
        UUID id,
        String reference,
        OffsetDateTime submitted,
        Channel channel,
        List<String> law,
        Recipient recipient,
        Reporter reporter,
        List<CoReporter> coReporters,
        Child child,
        List<Guardian> guardians,
        Concern concern,
        Acute acute,
        Meeting meeting,
        List<AttachedFile> attachments,
        List<String> together,
        List<Added> supplements,
        @Nullable Decision decision,
        Original original) {

    record Recipient(String board, String unit, Routing chosenBecause) {}

    enum Standing {
        MANDATED,
        PRIVATE,
        ANONYMOUS
    }

    /** @param workplace null for a private person and for somebody who wants to be unknown */
    record Reporter(
            Standing standing,
            String reporterKind,
            String name,
            String title,
            String phone,
            String email,
            String reachable,
            @Nullable Workplace workplace) {}

    /** @param function code of the title */
    record CoReporter(String name, String function, String title) {}

    record Workplace(String name, boolean independent) {}

    /** Without address and telephone when the child is protected. */
    record Child(
            Identity identity,
            String name,
            Sex sex,
            Protection protection,
            String address,
            String postalCode,
            String municipality,
            String phone,
            String schoolForm,
            String grade,
            String interpreter,
            Answer informed,
            String informedWhy) {}

    /** One of them. */
    record Identity(
            @Nullable String personalNumber,
            @Nullable String coordinationNumber,
            @Nullable Integer birthYear,
            @Nullable Boolean unborn,
            @Nullable Boolean unknown) {}

    record Guardian(
            String name, String phone, String interpreter, Answer guardianInformed, String guardianInformedWhy) {}

    /** @param lastSeen a day, a month or a year */
    record Concern(
            String seen,
            String lastSeen,
            String childsWords,
            String guardiansView,
            String duration,
            String schoolHasDone,
            String otherContacts,
            List<Reason> reasons) {}

    record Acute(Answer assessment, String why) {}

    record Meeting(Answer takesPart, String inContact) {}

    record Decision(Outcome outcome, OffsetDateTime at, String by) {}

    /** @param function code of the title */
    record Added(
            UUID id,
            OffsetDateTime submitted,
            String by,
            String function,
            String title,
            SupplementContent.Kind kind,
            String text,
            List<AttachedFile> attachments,
            AddedOriginal original) {}

    record AddedOriginal(String content, String sha256) {}

    /** What came in, character by character, with the hash that shows it. */
    record Original(String form, String content, String sha256) {}
}
