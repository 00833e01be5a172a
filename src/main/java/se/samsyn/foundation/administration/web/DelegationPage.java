package se.samsyn.foundation.administration.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Delegation;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.shared.AuthorityId;

record DelegationPage(Frame frame, List<Row> rows) {
    /** @param about whom it holds for, and since when */
    record Row(String board, String what, String about, String end) {}

    static DelegationPage of(Frame frame, Register register) {
        Map<AuthorityId, String> names =
                register.authorities().stream().collect(Collectors.toMap(Authority::id, Authority::name));
        return new DelegationPage(
                frame,
                register.delegations().stream()
                        .filter(delegation -> delegation.period().to() == null)
                        .map(delegation -> row(frame, names, delegation))
                        .sorted(Comparator.comparing(Row::board)
                                .thenComparing(Row::what)
                                .thenComparing(Row::about))
                        .toList());
    }

    private static Row row(Frame frame, Map<AuthorityId, String> names, Delegation delegation) {
        String who = frame.t("organisation.function." + delegation.function());
        return new Row(
                names.getOrDefault(delegation.authority(), ""),
                frame.t(
                        "administration.delegation.what",
                        delegation.point(),
                        frame.t("administration.power." + delegation.power().code())),
                frame.t(
                        delegation.requiresQualified()
                                ? "administration.delegation.about.qualified"
                                : "administration.delegation.about",
                        who,
                        frame.dates().datedDay(delegation.period().from())),
                AdminPaths.of(AdminPaths.DELEGATION_END, delegation.id()));
    }
}
