package se.samsyn.school.concernreport.web;

import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.page.Texts;

/** A person's title in words. */
final class FunctionWords {
    private FunctionWords() {}

    /** The code itself when it has no words. */
    static String title(Texts texts, String function) {
        return StaffFunction.title(texts, function).orElse(function);
    }

    static String named(Texts texts, String name, String function) {
        return texts.t("concernreport.named", name, title(texts, function));
    }
}
