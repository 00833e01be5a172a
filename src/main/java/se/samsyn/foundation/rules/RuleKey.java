package se.samsyn.foundation.rules;

import java.util.Arrays;

/** The rules that the rooms ask for, by the name they have in the table. */
public enum RuleKey {
    REPORT_DUTY(Section.REPORT, "report.duty"),
    REPORT_ANYONE(Section.REPORT, "report.anyone"),
    REPORT_INFORMATION(Section.REPORT, "report.information"),
    REPORT_MEETING(Section.REPORT, "report.meeting"),
    CONFIRMATION_TARGET(Section.REPORT, "confirmation.local_target_working_days"),
    TRIAGE_TARGET(Section.REPORT, "triage.local_target_working_days"),
    COMPLETION_TARGET(Section.REPORT, "completion.local_target_working_days"),
    SUPPLEMENT_TARGET(Section.REPORT, "supplement.local_target_working_days"),
    DRAFT_DAYS(Section.REPORT, "retention.draft_days"),
    DRAFT_FIRST_WARNING(Section.REPORT, "retention.draft_first_warning_days"),
    DRAFT_LAST_WARNING(Section.REPORT, "retention.draft_last_warning_days"),
    PROTECTION_SAME_DAY(Section.ASSESSMENT, "assessment.protection.same_day"),
    PROTECTION_ALARM_HOURS(Section.ASSESSMENT, "assessment.protection.alarm_hours"),
    PRELIMINARY_DAYS(Section.ASSESSMENT, "assessment.preliminary.days"),
    VIOLENCE_OPENS_AT_ONCE(Section.ASSESSMENT, "assessment.violence_opens_at_once"),
    EXTENSION_GROUND(Section.ASSESSMENT, "extension.ground"),
    EXTENSION_LIMIT(Section.ASSESSMENT, "extension.local_limit_days"),
    DECISION_OPEN(Section.DECISION, "decision.open"),
    DECISION_QUALIFICATION(Section.DECISION, "decision.qualification"),
    OUTCOME_TO_REPORTER(Section.DECISION, "outcome.to_reporter"),
    OUTCOME_LEGAL_LIMIT(Section.DECISION, "outcome.legal_limit_days"),
    OUTCOME_TARGET(Section.DECISION, "outcome.local_target_working_days"),
    OUTCOME_NEVER_AFTER_DAY(Section.DECISION, "outcome.never_after_day"),
    HAND_OVER_TARGET(Section.DECISION, "hand_over.local_target_working_days"),
    REMINDER_DAYS(Section.COOPERATION, "reminder.working_days_before"),
    ADDRESS_TARGET(Section.COOPERATION, "address.local_target_working_days"),
    AGE_CHILD(Section.AGE, "age.child"),
    AGE_PARTY(Section.AGE, "age.party"),
    AGE_SCHOOL_PARTY(Section.AGE, "age.school_party"),
    CONSENT_AGE(Section.AGE, "consent.age"),
    CONSENT_ASK_TARGET(Section.CONFIDENTIALITY, "consent.ask_local_target_working_days"),
    CONSENT_LIMIT(Section.CONFIDENTIALITY, "consent.local_limit_days"),
    CODE_TARGET(Section.CONFIDENTIALITY, "consent.code_local_target_working_days"),
    DISCLOSURE_CONSENT(Section.CONFIDENTIALITY, "disclosure.with_consent"),
    DISCLOSURE_OWN_CONSENT(Section.CONFIDENTIALITY, "disclosure.own_consent"),
    DISCLOSURE_NO_DETRIMENT(Section.CONFIDENTIALITY, "disclosure.no_detriment"),
    COOPERATION_BOARD(Section.COOPERATION, "cooperation.board"),
    COOPERATION_SCHOOL(Section.COOPERATION, "cooperation.school"),
    DOCUMENTATION_DUTY(Section.RECORDS, "documentation.duty"),
    ACCESS_DOCUMENTED(Section.RECORDS, "access.documented"),
    EMERGENCY_OPENING_LIMIT(Section.RECORDS, "emergency_opening.local_limit_minutes"),
    EMERGENCY_OPENING_REVIEW(Section.RECORDS, "emergency_opening.local_review_hours"),
    SEARCH_TERMS(Section.RECORDS, "search.terms"),
    SEARCH_WITHOUT_INVESTIGATION(Section.RECORDS, "search.without_investigation"),
    REPORTER_CONFIDENTIALITY(Section.RECORDS, "reporter.confidentiality"),
    SECRECY_YEARS(Section.RECORDS, "secrecy.years"),
    RETENTION_CASE_YEARS(Section.RECORDS, "retention.case_years"),
    RETENTION_CHILD_UNTIL_AGE(Section.RECORDS, "retention.child_until_age"),
    RETENTION_WITHOUT_INVESTIGATION(Section.RECORDS, "retention.report_without_investigation"),
    RETENTION_RESEARCH_BIRTH_DAYS(Section.RECORDS, "retention.research_birth_days"),
    RETENTION_EXEMPT_AREAS(Section.RECORDS, "retention.exempt_areas"),
    RETENTION_DESTROYED_BY(Section.RECORDS, "retention.destroyed_by_years"),
    RETENTION_LOG(Section.RECORDS, "retention.log");

    /** The headings of the page. */
    public enum Section {
        REPORT,
        ASSESSMENT,
        DECISION,
        AGE,
        CONFIDENTIALITY,
        COOPERATION,
        RECORDS
    }

    private final Section section;
    private final String code;

    RuleKey(Section section, String code) {
        this.section = section;
        this.code = code;
    }

    public Section section() {
        return section;
    }

    public String code() {
        return code;
    }

    public static RuleKey of(String code) {
        return Arrays.stream(values())
                .filter(key -> key.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + code));
    }
}
