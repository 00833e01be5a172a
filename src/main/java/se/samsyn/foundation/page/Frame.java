package se.samsyn.foundation.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page: which side one is on, who one is, where one can go, and who to ring.
 *
 * @param who null on pages without login
 * @param emergency the strip with the numbers to ring; null where it does not belong
 * @param csrf the token that every form sends back
 * @param exampleCity true when the people and schools are invented, which every page then says
 */
public record Frame(
        Texts texts,
        Dates dates,
        @Nullable Who who,
        List<Tab> tabs,
        @Nullable Emergency emergency,
        String csrf,
        boolean exampleCity) {

    /** The one who is logged in. {@code side} and {@code role} are words ready to show. */
    public record Who(String side, String workplace, String role, String name) {}

    /** @param count shown as a small number after the name; null where nothing is counted */
    public record Tab(
            String name,
            String path,
            boolean current,
            @Nullable Integer count) {}

    /** One line of numbers. Every number is written as it is rung, for example 08-465 004 10. */
    public record Emergency(List<Line> lines) {
        public record Line(String words, String phone) {}
    }

    /** The same frame with the numbers to ring above the page; null takes them away. */
    public Frame with(@Nullable Emergency numbers) {
        return new Frame(texts, dates, who, tabs, numbers, csrf, exampleCity);
    }

    /** The same frame without anything that differs from one answer to the next. */
    public Frame withoutForms() {
        return new Frame(texts, dates, who, tabs, emergency, "", exampleCity);
    }

    public String t(String key, Object... values) {
        return texts.t(key, values);
    }

    public String lang() {
        return texts.locale().getLanguage();
    }
}
