package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.SendingWay;
import se.samsyn.socialservices.intake.Taker;

/** To which municipality a report is sent, and how, as it was typed. */
record SendingForm(String municipality, String by, String note) implements ActForms.Typed {
    static SendingForm read(HttpServletRequest request) {
        String note = request.getParameter("note");
        return new SendingForm(
                Typed.line(request, "municipality"), Typed.line(request, "by"), note == null ? "" : Typed.text(note));
    }

    @Override
    public FormErrors check(Frame frame) {
        var errors = new FormErrors();
        if (municipality.isEmpty()) {
            errors.add("municipality", frame.t("intake.send-on.municipality.missing"));
        } else if (municipality.length() > Taker.LONGEST) {
            errors.add("municipality", frame.t("intake.line-too-long", Taker.LONGEST));
        }
        if (way().isEmpty()) {
            errors.add("by", frame.t("intake.send-on.by.missing"));
        }
        if (Typed.tooLong(note)) {
            errors.add("note", frame.t("intake.too-long"));
        }
        return errors;
    }

    @Override
    public Act act() {
        return new Act.SendToMunicipality(municipality, way().orElseThrow(), note);
    }

    private Optional<SendingWay> way() {
        return Arrays.stream(SendingWay.values())
                .filter(way -> way.name().equals(by))
                .findFirst();
    }
}
