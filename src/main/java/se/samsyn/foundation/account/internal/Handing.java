package se.samsyn.foundation.account.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.account.HandedCode;
import se.samsyn.foundation.account.StaffAccount;
import se.samsyn.foundation.account.WayIn;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/** Makes codes to hand over. */
@Component
class Handing {
    /** Over a holiday week, and no longer: it lies on paper. */
    private static final Duration VALID = Duration.ofDays(14);

    /** As many slips as somebody cuts out and hands over in a day. */
    private static final int MOST_AT_ONCE = 200;

    private final Logins logins;
    private final Texts texts;

    Handing(Logins logins, Pages pages) {
        this.logins = logins;
        this.texts = pages.texts(Locale.of("sv"));
    }

    /** What was done is written in the language of the city. */
    String title(String function) {
        return texts.t("organisation.function." + function);
    }

    Optional<HandedCode> hand(Change change, Staff staff, StaffAccount owner) {
        var known = staff.account(owner.person());
        String loginName = owner.loginName() == null ? owner.email() : owner.loginName();
        var transaction = change.transaction();
        if (loginName == null || known == null && logins.loginNames(transaction).containsKey(loginName)) {
            return Optional.empty();
        }
        UUID account = known == null ? logins.prepareAccount(transaction, owner.person(), loginName) : known.id();
        var code = OneTimeCode.any();
        var expires = transaction.now().plus(VALID);
        logins.setPassword(transaction, account, null);
        CodeStore.put(transaction, account, code, expires);
        change.note("code", List.of(owner.name()));
        return Optional.of(new HandedCode(owner.name(), staff.workplaces(owner), loginName, code.value(), expires));
    }

    List<HandedCode> handAll(Change change, @Nullable UnitId unit, PersonId self) {
        var staff = new Staff(change, logins);
        var today = Dates.localDate(change.transaction().now());
        return staff.all().stream()
                .filter(one -> one.state() == WayIn.NONE && !one.person().equals(self))
                .filter(one -> one.assignments().stream()
                        .anyMatch(assignment -> assignment.period().contains(today)
                                && (unit == null || assignment.unit().equals(unit))))
                .limit(MOST_AT_ONCE)
                .flatMap(one -> hand(change, staff, one).stream())
                .toList();
    }
}
