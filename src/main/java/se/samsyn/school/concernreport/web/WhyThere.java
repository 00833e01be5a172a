package se.samsyn.school.concernreport.web;

import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Phone;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Whereabouts.Unlock;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.SentReport;

/** Where a report went and why. Of a child with protected identity nothing is said of why. */
record WhyThere(Frame frame, Directory directory, SentReport report) {

    String sentence() {
        Unit to = directory.unit(report.to());
        if (report.feedback().stream().anyMatch(feedback -> feedback.kind() == Feedback.Kind.UNIT_CHANGED)) {
            return frame.t("concernreport.report.moved", to.name());
        }
        String why = why(to);
        String sent = frame.t("concernreport.report.to", to.name());
        return why.isEmpty() ? sent : sent + " " + why;
    }

    private String why(Unit to) {
        if (report.content().child().protection().isProtected()) {
            return "";
        }
        String key = "concernreport.report.because." + report.because();
        return switch (report.because()) {
            case CHILDS_ADDRESS -> district(key, report.to());
            case SCHOOLS_DISTRICT -> district(key, report.school());
            case OTHER_MUNICIPALITY ->
                frame.t(
                        key,
                        report.content().child().municipality().unlock(Unlock.WHO_REPORTED_IT),
                        Phone.inText(to.phone()));
            case CHOSEN_BY_REPORTER,
                    DEFAULT_UNIT,
                    UNKNOWN_ADDRESS,
                    SEVERAL_DISTRICTS,
                    MANY_DISTRICTS,
                    REGISTERED_BY_INTAKE -> frame.t(key);
        };
    }

    /** The district is called what it was called on the day when the report was sent. */
    private String district(String key, UnitId unit) {
        return directory
                .districtOf(unit, report.receivedOn())
                .map(district -> frame.t(key, district.name()))
                .orElse("");
    }
}
