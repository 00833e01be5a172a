package se.samsyn.school.concernreport.internal;

/** What can happen to a report on the school's side. */
enum ConcernReportEvent {
    SAVED,
    DISCARDED,
    EXPIRED,
    SUBMITTED,
    COSIGNED,
    CONFIRMED,
    HANDLER_CHANGED,
    COMPLETION_REQUESTED,
    SUPPLEMENTED,
    OUTCOME_GIVEN,
    TAKEN_BY_MUNICIPALITY
}
