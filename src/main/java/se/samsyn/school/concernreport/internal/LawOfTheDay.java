package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.rules.ReporterKind;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;

/** The rules of one day, as far as this room asks for them. */
record LawOfTheDay(Rules rules, LocalDate day) {
    private static final String SCHOOL = "school";
    private static final String PRESCHOOL = "preschool";

    /** Which version of the duty to report a report of this day rests on. */
    String duty() {
        return rules.inForce(RuleKey.REPORT_DUTY, day).reference();
    }

    int adultAge() {
        return rules.inForce(RuleKey.AGE_CHILD, day).number();
    }

    LocalDate draftExpires() {
        return day.plusDays(rules.inForce(RuleKey.DRAFT_DAYS, day).number());
    }

    boolean outcomeAllowed() {
        return rules.inForce(RuleKey.OUTCOME_TO_REPORTER, day).allows();
    }

    /** In which capacity those who work at the school report. */
    ReporterKind kind(SchoolProfile school) {
        String code = school.forms().stream().allMatch(form -> form == SchoolForm.PRESCHOOL) ? PRESCHOOL : SCHOOL;
        return rules.reporterKinds(day).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of reporter " + code + " on " + day));
    }
}
