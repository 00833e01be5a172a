package se.samsyn.exchange.crossing;

/**
 * What social services may ask the school to tell more about: a question and never a fact (decision 24). The words are
 * in {@code crossing.topic}.
 */
public enum CompletionTopic {
    ATTENDANCE,
    CHILDS_WORDS,
    GUARDIAN_CONTACTS,
    EARLIER_MEASURES,
    OTHERS_CONCERNED,
    /** The school is asked to ring. */
    CALL_US
}
