package se.samsyn.school.concernreport;

/** The four pages of questions. */
public enum Part {
    CHILD,
    CONCERN,
    HOME,
    FEEDBACK
}
