package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.Taker;

/** Who in the other municipality has taken a report, as it was typed. */
record TakerForm(String name, String function, String phone, When when, String caseNumber) implements ActForms.Typed {
    private static final String PHONE = "\\+?[0-9][0-9 -]{1,18}[0-9]";

    static TakerForm empty(Dates dates) {
        return new TakerForm("", "", "", When.now(dates), "");
    }

    static TakerForm read(HttpServletRequest request) {
        return new TakerForm(
                Typed.line(request, "name"),
                Typed.line(request, "function"),
                Typed.line(request, "phone"),
                When.read(request, "taken"),
                Typed.line(request, "caseNumber"));
    }

    @Override
    public FormErrors check(Frame frame) {
        var errors = new FormErrors();
        Map.of("name", name, "function", function, "caseNumber", caseNumber).forEach((field, typed) -> {
            if (typed.length() > Taker.LONGEST) {
                errors.add(field, frame.t("intake.line-too-long", Taker.LONGEST));
            }
        });
        if (name.isEmpty()) {
            errors.add("name", frame.t("intake.taker.name.missing"));
        }
        if (function.isEmpty()) {
            errors.add("function", frame.t("intake.taker.function.missing"));
        }
        if (!phone.matches(PHONE)) {
            errors.add("phone", frame.t("intake.taker.phone.missing"));
        }
        if (when.day().date() == null) {
            errors.add("takenDay", frame.t("intake.taker.day.missing"));
        } else if (when.localTime() == null) {
            errors.add("time", frame.t("intake.taker.time.missing"));
        }
        return errors;
    }

    @Override
    public Act act() {
        Instant at = Objects.requireNonNull(when.instant());
        return new Act.RecordTaker(new Taker(name, function, phone, at, caseNumber));
    }
}
