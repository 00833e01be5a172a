package se.samsyn.foundation.account.web;

import se.samsyn.foundation.account.WayIn;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.shared.UnitId;

/** Accounts in words. */
final class AccountWords {
    private AccountWords() {}

    static Tag state(Frame frame, WayIn state) {
        Tag.Kind kind = switch (state) {
            case NONE -> Tag.Kind.WAITING;
            case CODE -> Tag.Kind.WORKING;
            case OPEN -> Tag.Kind.DONE;
            case LOCKED -> Tag.Kind.ACT;
        };
        return new Tag(kind, frame.t("account.state." + state.code()));
    }

    /** A unit that is not ready yet has no name to show here. */
    static String workplace(Directory directory, UnitId unit) {
        return directory.findUnit(unit).map(Unit::name).orElse("");
    }
}
