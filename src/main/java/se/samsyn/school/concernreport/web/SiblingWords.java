package se.samsyn.school.concernreport.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.school.concernreport.Draft;

/** The other children that a form is about: each has a page of its own and shares the rest. */
record SiblingWords(Frame frame, Draft first) {
    /** @param add where one more is added; null when there are as many as one form can hold */
    record Siblings(@Nullable String add, String remove, List<Sibling> all) {}

    /** @param id to remove it by @param sure on the button, when one is sure */
    record Sibling(String id, String heading, List<SummaryRow> rows, String remove, String sure) {}

    Siblings siblings() {
        String path = "/anmal/" + first.id() + "/syskon";
        List<Sibling> all = new ArrayList<>();
        for (Draft sibling : first.siblings()) {
            all.add(sibling(sibling, all.size() + 2));
        }
        return new Siblings(all.size() + 1 < Draft.MOST_CHILDREN ? path : null, path + "/ta-bort", all);
    }

    private Sibling sibling(Draft sibling, int number) {
        String id = sibling.id().toString();
        var route = RouteWords.of(frame, sibling.route());
        List<SummaryRow> rows = new ArrayList<>(new ContentWords(frame.texts(), sibling.content(), id).child());
        rows.add(new SummaryRow(
                frame.t("concernreport.route"),
                route.lines(),
                new Link(frame.t("concernreport.check.change"), StepPath.CHILD.of(id) + "#intakeUnit")));
        return new Sibling(
                id,
                frame.t("concernreport.sibling", number),
                rows,
                frame.t("concernreport.sibling.remove", number),
                frame.t("concernreport.sibling.remove.do", number));
    }
}
