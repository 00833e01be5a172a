package se.samsyn.exchange.crossing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Whereabouts;

/**
 * What was asked and answered: the content of a concern report, version 1 of the published form
 * {@code samsyn.orosanmalan}.
 *
 * <p>A text that was not answered is empty. Missing identity is said in its own words and never faked
 * (interoperability, part 3).
 *
 * @param coReporters who stands behind it beside the reporter; in a report from before there could be any, none
 * @param sentWith the reports of other children that were sent at the same time; in a report from before there could be
 *     any, none
 */
public record ReportContent(
        Child child,
        List<Guardian> guardians,
        Concern concern,
        Circumstances circumstances,
        Reporter reporter,
        List<CoReporter> coReporters,
        List<AttachedFile> attachments,
        List<Reference> sentWith) {
    public static final String FORM_VERSION = "samsyn.orosanmalan/1";

    /** Earlier reports say nothing of co-reporters, files and other children, and have none. */
    public ReportContent {
        guardians = List.copyOf(guardians);
        coReporters = List.copyOf(Objects.requireNonNullElse(coReporters, List.of()));
        attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
        sentWith = List.copyOf(Objects.requireNonNullElse(sentWith, List.of()));
    }

    /** Of one child alone, by one person, without files. */
    public ReportContent(
            Child child, List<Guardian> guardians, Concern concern, Circumstances circumstances, Reporter reporter) {
        this(child, guardians, concern, circumstances, reporter, List.of(), List.of(), List.of());
    }

    public ReportContent with(List<Attachment> files) {
        return new ReportContent(
                child,
                guardians,
                concern,
                circumstances,
                reporter,
                coReporters,
                files.stream().map(AttachedFile::of).toList(),
                sentWith);
    }

    public ReportContent sentWith(List<Reference> others) {
        return new ReportContent(child, guardians, concern, circumstances, reporter, coReporters, attachments, others);
    }

    public ReportContent reportedWith(List<CoReporter> colleagues) {
        return new ReportContent(child, guardians, concern, circumstances, reporter, colleagues, attachments, sentWith);
    }

    /** Of a child whose identity turned out to be protected: what says where the child lives is not there. */
    public ReportContent protectedAs(Protection kind) {
        var hidden = new Child(
                child.identity(),
                child.name(),
                child.sex(),
                kind,
                Whereabouts.NOT_SAID,
                Whereabouts.NOT_SAID,
                Whereabouts.NOT_SAID,
                child.schoolForm(),
                child.grade(),
                child.interpreter(),
                child.informed(),
                child.informedWhy(),
                Whereabouts.NOT_SAID);
        return new ReportContent(
                hidden, guardians, concern, circumstances, reporter, coReporters, attachments, sentWith);
    }

    /**
     * @param protection when it is set, everything that says where the child lives is empty: never asked, never stored
     * @param municipality where the child lives when it is another one than the school's; otherwise empty, as in every
     *     report from before it was asked
     */
    public record Child(
            Identity identity,
            String name,
            Sex sex,
            Protection protection,
            Whereabouts address,
            Whereabouts postalCode,
            Whereabouts phone,
            String schoolForm,
            String grade,
            String interpreter,
            Answer informed,
            String informedWhy,
            Whereabouts municipality) {
        public Child {
            municipality = Objects.requireNonNullElse(municipality, Whereabouts.NOT_SAID);
        }

        /** Of whom nobody has said where they live. */
        public Child(
                Identity identity, String name, Sex sex, Protection protection, Answer informed, String informedWhy) {
            this(
                    identity,
                    name,
                    sex,
                    protection,
                    Whereabouts.NOT_SAID,
                    Whereabouts.NOT_SAID,
                    Whereabouts.NOT_SAID,
                    "",
                    "",
                    "",
                    informed,
                    informedWhy,
                    Whereabouts.NOT_SAID);
        }
    }

    /**
     * @param personalNumber twelve digits, personnummer or samordningsnummer; empty when unknown
     * @param birthYear null when unknown or unborn
     */
    public record Identity(
            Kind kind, String personalNumber, @Nullable Integer birthYear) {
        public enum Kind {
            PERSONAL_NUMBER,
            BIRTH_YEAR,
            UNBORN,
            UNKNOWN
        }
    }

    public record Guardian(String name, String phone, String interpreter, Answer informed, String informedWhy) {}

    /**
     * @param seen what was seen or heard, the one text that a report must have
     * @param lastSeen when it last happened; null when not answered
     * @param childsWords empty when the child has said nothing
     */
    public record Concern(
            String seen,
            @Nullable PartialDate lastSeen,
            String childsWords,
            String duration,
            Set<Reason> reasons,
            Answer acute,
            String acuteWhy) {
        public Concern {
            reasons = Set.copyOf(reasons);
        }
    }

    /** Home and school. */
    public record Circumstances(
            String schoolHasDone, String otherContacts, String guardiansView, String inContact, Answer reportMeeting) {}

    /** What is said of a file that comes with it, so that the hash of the report holds the file too. */
    public record AttachedFile(String name, String mediaType, String sha256, int size) {
        static AttachedFile of(Attachment file) {
            return new AttachedFile(file.name(), file.mediaType(), file.sha256(), file.size());
        }
    }

    /** Who reports and where to reach them. Never a private address. */
    public record Reporter(String name, String title, String phone, String email, String reachable) {}

    /** A colleague who reports together with the reporter. @param function code of the title */
    public record CoReporter(String name, String function) {}
}
