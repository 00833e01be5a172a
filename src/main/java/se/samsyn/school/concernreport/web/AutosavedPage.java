package se.samsyn.school.concernreport.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Autosave;
import se.samsyn.foundation.page.Frame;
import se.samsyn.school.concernreport.Route;
import se.samsyn.school.concernreport.Saved;

/** @param route where it would go now; null when the page does not decide it */
record AutosavedPage(Autosave saved, @Nullable RouteWords route) {
    static AutosavedPage of(Frame frame, Saved saved) {
        Route route = saved.route();
        return new AutosavedPage(
                StepPages.saved(frame, saved.at()), route == null ? null : RouteWords.of(frame, route));
    }
}
