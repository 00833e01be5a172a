package se.samsyn.foundation.attachment;

/** What came of looking through a file. */
public sealed interface Verdict {
    record Accepted(CleanFile file) implements Verdict {}

    record Refused(Refusal reason) implements Verdict {}
}
