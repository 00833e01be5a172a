package se.samsyn.foundation.account.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.account.StaffAccount;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Tag;

/**
 * @param tally how many there are, in a sentence
 * @param notAll that there are more than are shown; null when all are
 */
record ListPage(
        Frame frame,
        String words,
        String tally,
        List<Row> rows,
        @Nullable String notAll) {
    /** More than these nobody reads: one searches instead. */
    private static final int MOST = 100;

    record Row(String name, String path, String reached, String does, Tag tag) {}

    static ListPage of(Frame frame, String words, List<StaffAccount> found, Directory directory) {
        return new ListPage(
                frame,
                words,
                Numbers.counted(frame.texts(), "account.found", found.size()),
                found.stream()
                        .limit(MOST)
                        .map(staff -> row(frame, staff, directory))
                        .toList(),
                found.size() <= MOST ? null : frame.t("account.found.not-all", MOST));
    }

    private static Row row(Frame frame, StaffAccount staff, Directory directory) {
        String does = staff.assignments().stream()
                .map(assignment -> frame.t(
                        "account.does",
                        frame.t(assignment.function().text()),
                        AccountWords.workplace(directory, assignment.unit())))
                .collect(Collectors.joining("; "));
        return new Row(
                staff.name(),
                AccountPaths.person(staff.person()),
                staff.loginName() == null
                        ? String.valueOf(staff.email() == null ? "" : staff.email())
                        : staff.loginName(),
                does.isEmpty() ? frame.t("account.does.nothing") : does,
                AccountWords.state(frame, staff.state()));
    }
}
