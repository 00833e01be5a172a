package se.samsyn.socialservices.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.rules.ReporterKind;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Registration;

/** Turns what was typed into a registration, or says at each answer what to put right. */
final class RegistrationChecks {
    private static final String PRIVATE = "private_person";
    private static final int LONGEST_LINE = 200;
    private static final Identity NOTHING = new Identity(Identity.Kind.UNKNOWN, "", null);

    private final Frame frame;
    private final Rules rules;
    private final RegistrationForm form;
    private final FormErrors errors = new FormErrors();

    RegistrationChecks(Frame frame, Rules rules, RegistrationForm form) {
        this.frame = frame;
        this.rules = rules;
        this.form = form;
    }

    FormErrors errors() {
        return errors;
    }

    /** Null when something has to be put right. */
    @Nullable
    Registration registration() {
        Channel channel = channel();
        Instant receivedAt = receivedAt();
        String kind = kind();
        reporter();
        Identity identity = identity();
        if (form.seen().isEmpty()) {
            errors.add("seen", frame.t("intake.register.seen.missing"));
        } else if (Typed.tooLong(form.seen())) {
            errors.add("seen", frame.t("intake.too-long"));
        }
        if (!errors.isEmpty() || channel == null || receivedAt == null) {
            return null;
        }
        boolean anonymous = form.reporter().isAnonymous();
        String place = anonymous ? "" : form.reporter().place();
        return new Registration(form.id(), channel, receivedAt, kind, place, anonymous, content(identity));
    }

    private @Nullable Channel channel() {
        Channel channel = one(Channel.values(), form.channel(), Channel.SAMSYN);
        if (channel == Channel.SAMSYN) {
            errors.add("channel", frame.t("intake.register.channel.missing"));
            return null;
        }
        return channel;
    }

    private @Nullable Instant receivedAt() {
        LocalDate day = form.day();
        if (day == null) {
            errors.add("receivedDay", frame.t("intake.register.day.missing"));
        } else if (day.isAfter(frame.dates().today())) {
            errors.add("receivedDay", frame.t("intake.register.future"));
        } else if (rules.reporterKinds(day).isEmpty()) {
            errors.add("receivedDay", frame.t("intake.register.day.old"));
        }
        Instant at = form.receivedAt();
        if (form.time() == null) {
            errors.add("time", frame.t("intake.register.time.missing"));
        } else if (at != null && at.isAfter(frame.dates().now())) {
            errors.add("time", frame.t("intake.register.future"));
        }
        return at;
    }

    /** Which kinds there are depends on the law of the day. */
    private String kind() {
        if (form.reporter().isAnonymous()) {
            return PRIVATE;
        }
        LocalDate day = form.day();
        List<ReporterKind> kinds =
                rules.reporterKinds(day == null ? frame.dates().today() : day);
        if (kinds.stream().noneMatch(kind -> kind.code().equals(form.reporter().kind()))) {
            errors.add("kind", frame.t("intake.register.kind.missing"));
        }
        return form.reporter().kind();
    }

    private void reporter() {
        var reporter = form.reporter();
        if (reporter.isAnonymous()) {
            boolean said = !(reporter.name() + reporter.title() + reporter.phone() + reporter.place()).isEmpty();
            if (said) {
                errors.add("name", frame.t("intake.register.anonymous"));
            }
            return;
        }
        if (reporter.name().isEmpty()) {
            errors.add("name", frame.t("intake.register.name.missing"));
        }
        shorter("name", reporter.name());
        shorter("title", reporter.title());
        if (reporter.phone().isEmpty()) {
            errors.add("phone", frame.t("intake.register.phone.missing"));
        } else if (!reporter.phone().matches("\\+?[0-9][0-9 -]{1,18}[0-9]")) {
            errors.add("phone", frame.t("intake.register.phone.form"));
        }
        shorter("place", reporter.place());
    }

    private Identity identity() {
        shorter("childName", form.child().name());
        int adult = rules.inForce(RuleKey.AGE_CHILD, frame.dates().today()).number();
        if (!form.child().number().isEmpty()) {
            return number(form.child().number(), adult);
        }
        return form.child().birthYear().isEmpty()
                ? NOTHING
                : birthYear(form.child().birthYear(), adult);
    }

    private Identity number(String typed, int adult) {
        LocalDate today = frame.dates().today();
        if (!PersonalNumber.looksLikeOne(typed)) {
            return wrong("number", "intake.register.number.form", "");
        }
        PersonalNumber number = PersonalNumber.parse(typed, today).orElse(null);
        if (number == null) {
            return wrong("number", "intake.register.number.wrong", "");
        }
        if (number.born().isAfter(today)) {
            return wrong("number", "intake.register.number.future", "");
        }
        return number.ageOn(today) >= adult
                ? wrong("number", "intake.register.number.adult", adult)
                : new Identity(
                        Identity.Kind.PERSONAL_NUMBER,
                        number.value(),
                        number.born().getYear());
    }

    private Identity birthYear(String typed, int adult) {
        int thisYear = frame.dates().today().getYear();
        if (!typed.matches("\\d{4}")) {
            return wrong("birthYear", "intake.register.year", thisYear - 10);
        }
        int year = Integer.parseInt(typed);
        if (year > thisYear) {
            return wrong("birthYear", "intake.register.year.future", "");
        }
        return thisYear - year > adult
                ? wrong("birthYear", "intake.register.year.adult", adult)
                : new Identity(Identity.Kind.BIRTH_YEAR, "", year);
    }

    private Identity wrong(String field, String key, Object value) {
        errors.add(field, frame.t(key, value));
        return NOTHING;
    }

    private ReportContent content(Identity identity) {
        var child = form.child();
        var reporter = form.reporter();
        return new ReportContent(
                new ReportContent.Child(
                        identity,
                        child.name(),
                        one(Sex.values(), child.sex(), Sex.UNKNOWN),
                        one(Protection.values(), child.protection(), Protection.UNKNOWN),
                        Answer.UNKNOWN,
                        ""),
                List.of(),
                new ReportContent.Concern(
                        form.seen(),
                        null,
                        "",
                        "",
                        form.reasons(),
                        one(Answer.values(), form.acute(), Answer.UNKNOWN),
                        ""),
                new ReportContent.Circumstances("", "", "", "", Answer.UNKNOWN),
                new ReportContent.Reporter(reporter.name(), reporter.title(), reporter.phone(), "", ""));
    }

    private void shorter(String field, String text) {
        if (text.length() > LONGEST_LINE) {
            errors.add(field, frame.t("intake.register.long"));
        }
    }

    private static <E extends Enum<E>> E one(E[] values, String typed, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElse(otherwise);
    }
}
