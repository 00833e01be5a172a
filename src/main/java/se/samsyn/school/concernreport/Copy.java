package se.samsyn.school.concernreport;

/** Who at the school's side has the copy of a report. */
public enum Copy {
    PRINCIPAL,
    /** The owner's named function, because the principal is concerned. The principal's list never shows it. */
    OWNER
}
