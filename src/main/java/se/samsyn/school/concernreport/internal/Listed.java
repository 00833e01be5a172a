package se.samsyn.school.concernreport.internal;

import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportContent.Child;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.school.concernreport.ReportList;

/** As much of the child as a list shows. */
record Listed(String initials, @Nullable Integer birthYear, boolean unborn) {
    ReportList.Child child() {
        return unborn ? new ReportList.Child.Unborn() : new ReportList.Child.Born(initials, birthYear);
    }

    static Listed of(Child child) {
        Identity identity = child.identity();
        return new Listed(Initials.of(child.name()), identity.birthYear(), identity.kind() == Identity.Kind.UNBORN);
    }
}
