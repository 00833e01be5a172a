package se.samsyn.school.concernreport.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Phone;
import se.samsyn.school.concernreport.Route;

/**
 * Where the report goes, and why, in words.
 *
 * @param because null when nothing may be said of it
 */
record RouteWords(String unit, @Nullable String because) {
    static RouteWords of(Frame frame, Route route) {
        String key = "concernreport.route." + route.because();
        String place = route.place() == null ? "" : route.place();
        return new RouteWords(
                frame.t("concernreport.route.to", route.unit().name()),
                route.explained()
                        ? frame.t(key, place, Phone.inText(route.unit().phone()))
                        : null);
    }

    /** The same in two lines. */
    String lines() {
        return because == null ? unit : unit + "\n" + because;
    }
}
