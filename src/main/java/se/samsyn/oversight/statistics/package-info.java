/**
 * Statistik: how many reports came, and how many led to an investigation, per board and year (S16, S109–S112).
 *
 * <p>A report counts on the local date of its receipt for ever (cohort): a late decision changes the year in which the
 * report came. <em>Opened</em> is an investigation that the report itself opened; joined to an ongoing one is not.
 * Girls and boys divide the opened investigations, and several reports may concern one child.
 *
 * <p>Owns cells without any id, moved in the same transaction as the act, and the population. Refuses every question
 * that could be answered with a child.
 */
@ApplicationModule(
        displayName = "Statistik",
        allowedDependencies = {
            "foundation.shared",
            "foundation.wall",
            "foundation.access",
            "foundation.page",
            "foundation.document",
            "foundation.organisation",
            "exchange.crossing"
        })
@NullMarked
package se.samsyn.oversight.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
