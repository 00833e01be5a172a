package se.samsyn.foundation.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.account.StaffAccount;
import se.samsyn.foundation.account.WayIn;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.wall.CommonActor;

/**
 * @param own true for one's own page, where nothing can be changed
 * @param hand the button that makes a code; null when there is nobody to let in
 */
record PersonPage(
        Frame frame,
        String name,
        String path,
        Tag tag,
        List<SummaryRow> facts,
        List<Line> assignments,
        boolean own,
        boolean locked,
        @Nullable String hand) {

    record Line(String function, String workplace, String period, String end) {}

    static PersonPage of(Frame frame, CommonActor actor, StaffAccount staff, Directory directory) {
        boolean locked = staff.state() == WayIn.LOCKED;
        boolean nameless = staff.loginName() == null && staff.email() == null;
        String none = frame.t("account.none");
        return new PersonPage(
                frame,
                staff.name(),
                AccountPaths.person(staff.person()),
                AccountWords.state(frame, staff.state()),
                List.of(
                        SummaryRow.of(frame.t("account.email"), staff.email() == null ? none : staff.email()),
                        SummaryRow.of(frame.t("account.user"), staff.loginName() == null ? none : staff.loginName())),
                staff.assignments().stream()
                        .map(assignment -> line(frame, staff, assignment, directory))
                        .toList(),
                actor.person().equals(staff.person()),
                locked,
                locked || nameless ? null : frame.t(staff.state() == WayIn.NONE ? "account.hand" : "account.hand.new"));
    }

    private static Line line(Frame frame, StaffAccount staff, Assignment assignment, Directory directory) {
        var period = assignment.period();
        String from = frame.dates().datedDay(period.from());
        return new Line(
                frame.t(assignment.function().text()),
                AccountWords.workplace(directory, assignment.unit()),
                period.to() == null
                        ? frame.t("account.since", from)
                        : frame.t("account.until", from, frame.dates().datedDay(period.to())),
                AccountPaths.person(staff.person()) + "/avsluta?uppdrag=" + assignment.id());
    }
}
