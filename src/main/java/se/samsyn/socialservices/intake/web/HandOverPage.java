package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/**
 * @param notice what was not done; null when there is nothing to say
 * @param where in which file it stands; null when nobody has said
 * @param more what has come since then; null when nothing has
 * @param supplements how many are in the files, which whoever hands over says with the number
 * @param caseNumber null when nothing is owed
 */
record HandOverPage(
        Frame frame,
        String report,
        String path,
        ReportHead head,
        @Nullable String notice,
        FormErrors errors,
        List<Link> files,
        @Nullable String where,
        @Nullable String more,
        int supplements,
        @Nullable Field caseNumber) {}
