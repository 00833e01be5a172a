package se.samsyn.socialservices.intake.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.page.Countdown;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.socialservices.intake.Deadlines;
import se.samsyn.socialservices.intake.Stage;

/** What the pages of this room say in more than one place. */
final class Words {
    private Words() {}

    /** "Pojke, född 2015" */
    static String child(Frame frame, ListedChild child) {
        String sex = frame.t("crossing.sex." + code(child.sex()));
        return child.birthYear() == null ? sex : frame.t("intake.child.born", sex, child.birthYear());
    }

    static List<String> reasons(Frame frame, Collection<Reason> reasons, String key) {
        return reasons.stream()
                .sorted()
                .map(reason -> frame.t(key + code(reason)))
                .toList();
    }

    /** "Närvaron, tidigare insatser", in the order in which they are asked. */
    static String topics(Frame frame, Collection<CompletionTopic> topics) {
        return topics.stream()
                .sorted()
                .map(topic -> frame.t("crossing.topic." + code(topic)))
                .collect(Collectors.joining(", "));
    }

    /** Where it comes from: the workplace, or what kind of reporter when there is none to name. */
    static String from(Frame frame, Origin origin) {
        return origin.place().isEmpty() ? frame.t("rules.reporter." + origin.reporterKind()) : origin.place();
    }

    /** One tag: the first thing that is missing, or where the report stands. */
    static Tag tag(Frame frame, Stage stage, Deadlines deadlines, boolean alarm) {
        return switch (stage) {
            case RECEIVED ->
                alarm
                        ? new Tag(Tag.Kind.LATE, frame.t("intake.tag.alarm"))
                        : new Tag(Tag.Kind.ACT, frame.t("intake.tag.assess"));
            case PROTECTION_ASSESSED -> new Tag(Tag.Kind.ACT, frame.t("intake.tag.open"));
            case IN_PRELIMINARY_ASSESSMENT -> new Tag(Tag.Kind.WORKING, frame.t("intake.tag.preliminary"));
            case DECIDED, TRANSFERRED -> decided(frame, deadlines);
            case TAKEN_BY_MUNICIPALITY -> new Tag(Tag.Kind.DONE, frame.t("intake.tag.taken"));
        };
    }

    /** What the reporter says of the child, until somebody has assessed its protection. */
    static @Nullable Tag danger(Frame frame, ListedChild child, Deadlines deadlines) {
        return child.acute() && deadlines.assess() != null
                ? new Tag(Tag.Kind.LATE, frame.t("intake.tag.danger"))
                : null;
    }

    private static Tag decided(Frame frame, Deadlines deadlines) {
        if (deadlines.outcome() != null) {
            boolean late = !deadlines.outcome().isAfter(frame.dates().now());
            return new Tag(late ? Tag.Kind.LATE : Tag.Kind.ACT, frame.t("intake.tag.outcome"));
        }
        if (deadlines.confirm() != null) {
            return new Tag(Tag.Kind.WAITING, frame.t("intake.tag.confirm"));
        }
        return deadlines.handOver() != null
                ? new Tag(Tag.Kind.ACT, frame.t("intake.tag.hand-over"))
                : new Tag(Tag.Kind.DONE, frame.t("intake.tag.closed"));
    }

    /** The nearest deadline: in days for the decision, in hours for everything else. */
    static Countdown clock(Frame frame, LocalDate receivedOn, Deadlines deadlines) {
        var next = deadlines.next().orElse(null);
        if (next == null) {
            return new Countdown(Countdown.Urgency.LATER, frame.t("intake.no-limit"), frame.t("intake.no-limit.why"));
        }
        if (!next.equals(deadlines.decide())) {
            return frame.dates().countdown(next);
        }
        int of = days(receivedOn, Dates.localDate(next));
        return frame.dates().countdown(days(receivedOn, frame.dates().today()), of, next);
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /** "Tore Testström, socialsekreterare" */
    static String signature(Frame frame, Signature by) {
        return frame.t("intake.signature", by.name(), function(frame, by.function()));
    }

    /** A title in running text; a job of the program's own has none. */
    static String function(Frame frame, String code) {
        return StaffFunction.title(frame.texts(), code)
                .map(title -> title.toLowerCase(frame.texts().locale()))
                .orElseGet(() -> frame.t("intake.program"));
    }

    /** The same as somebody wrote it: "lärare", but "IT-pedagog" as it stands. */
    static String title(Frame frame, String written) {
        boolean abbreviated = written.length() > 1 && Character.isUpperCase(written.charAt(1));
        return abbreviated
                ? written
                : written.substring(0, 1).toLowerCase(frame.texts().locale()) + written.substring(1);
    }

    /** "I dag 09.58" */
    static String when(Frame frame, java.time.Instant at) {
        return Texts.capital(frame.dates().dayAndTime(at));
    }

    /** "Tisdag 17 november 2026 09.58", for what is kept on paper. */
    static String dated(Frame frame, java.time.Instant at) {
        return Texts.capital(frame.dates().longDay(Dates.localDate(at))) + " "
                + frame.dates().time(at);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
