package se.samsyn.school.concernreport.internal;

import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportContent.Child;
import se.samsyn.exchange.crossing.ReportContent.Identity;

/** As much of the child as a list shows. */
record Listed(String initials, @Nullable Integer birthYear, boolean unborn) {
    /** What is left of a removed copy. */
    static final Listed NOTHING = new Listed("", null, false);

    static Listed of(Child child) {
        Identity identity = child.identity();
        return new Listed(Initials.of(child.name()), identity.birthYear(), identity.kind() == Identity.Kind.UNBORN);
    }
}
