package se.samsyn.exchange.crossing;

import java.util.Locale;

/**
 * What social services may let a school know beyond the outcome, one at a time. The words are in {@code crossing.item}.
 */
public enum Item {
    /** How the school can be of help to the child. */
    SCHOOLS_PART,
    /** What the child wants the school to know. */
    CHILDS_WISH,
    /** What the family gets help with. */
    SUPPORT,
    /** When and where the family and social services meet, as far as it touches the school day. */
    TIMES,
    /** What the school must know so that the child is safe there. */
    SAFETY,
    /** That the investigation has ended. */
    ENDED;

    /** Whether it can be told without telling anything of the rest of the family. */
    public boolean isChildsOwn() {
        return this == SCHOOLS_PART || this == CHILDS_WISH || this == SAFETY;
    }

    public String text() {
        return "crossing.item." + name().toLowerCase(Locale.ROOT);
    }
}
