package se.samsyn.foundation.rules.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Frame;

/**
 * What the page of rules shows, in words.
 *
 * @param unverified how many laws nobody has checked, in a sentence; null when there is none
 */
record RulesPage(Frame frame, @Nullable String unverified, List<Section> sections, List<Reporter> reporters) {
    record Section(String heading, List<Group> rules) {}

    record Group(String name, List<Version> versions) {}

    record Version(
            String period,
            boolean current,
            String value,
            String lagrum,
            String source,
            String note,
            String certainty,
            String verified) {}

    record Reporter(String name, String duty, String period, String lagrum, String source, String certainty) {}
}
