package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Uuid7;

/**
 * A report by telephone, letter or visit as it was typed.
 *
 * @param id the same from the first time the form is shown until it is taken in
 */
record RegistrationForm(
        ReportId id,
        String channel,
        When when,
        Reporter reporter,
        Child child,
        String seen,
        Set<Reason> reasons,
        String acute) {
    /** The answer for somebody who wants to be unknown. */
    static final String ANONYMOUS = "anonymous";

    record Reporter(String kind, String name, String title, String phone, String place) {
        boolean isAnonymous() {
            return kind.equals(ANONYMOUS);
        }
    }

    record Child(String name, String number, String birthYear, String sex, String protection) {}

    /** Before anything is typed: it came now, by telephone. */
    static RegistrationForm empty(Dates dates) {
        return new RegistrationForm(
                new ReportId(Uuid7.at(dates.now())),
                "TELEPHONE",
                When.now(dates),
                new Reporter("", "", "", "", ""),
                new Child("", "", "", "", ""),
                "",
                Set.of(),
                "");
    }

    static RegistrationForm read(HttpServletRequest request) {
        return new RegistrationForm(
                id(line(request, "id")),
                line(request, "channel"),
                When.read(request, "received"),
                new Reporter(
                        line(request, "kind"),
                        line(request, "name"),
                        line(request, "title"),
                        line(request, "phone"),
                        line(request, "place")),
                new Child(
                        line(request, "childName"),
                        line(request, "number"),
                        line(request, "birthYear"),
                        line(request, "sex"),
                        line(request, "protection")),
                Typed.text(text(request, "seen")),
                reasons(request.getParameterValues("reasons")),
                line(request, "acute"));
    }

    private static ReportId id(String typed) {
        try {
            return new ReportId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return new ReportId(UUID.randomUUID());
        }
    }

    /** Empty when what was typed is no day. */
    @Nullable
    LocalDate day() {
        return when.day().date();
    }

    @Nullable
    LocalTime time() {
        return when.localTime();
    }

    @Nullable
    Instant receivedAt() {
        return when.instant();
    }

    private static Set<Reason> reasons(String @Nullable [] typed) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        List<String> chosen = typed == null ? List.of() : Arrays.asList(typed);
        Arrays.stream(Reason.values())
                .filter(reason -> chosen.contains(reason.name()))
                .forEach(reasons::add);
        return reasons;
    }

    private static String line(HttpServletRequest request, String name) {
        return Typed.line(request, name);
    }

    private static String text(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed;
    }
}
