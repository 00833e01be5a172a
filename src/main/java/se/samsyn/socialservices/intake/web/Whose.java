package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Link;

/**
 * Whose the report is: to be found out here, or in another municipality that it goes to.
 *
 * @param keep the one click that says that it is ours; null when that is no answer
 */
record Whose(String heading, String sentence, @Nullable String keep, List<Link> others) {}
