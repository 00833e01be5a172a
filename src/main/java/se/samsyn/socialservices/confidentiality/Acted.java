package se.samsyn.socialservices.confidentiality;

/** What became of an act. */
public sealed interface Acted {
    /** @param arrived false while what the school has to know is on its way: then nothing may be called done */
    record Done(boolean arrived) implements Acted {}

    /** A way in that is shown once and kept nowhere. @param number handed over in person, never with the code */
    record Handed(String code, String number) implements Acted {}

    record Refused(Refusal why) implements Acted {}
}
