/**
 * {@code ./samsyn canary}: words that nobody else uses are written into every field where something may be said of a
 * person, by people on the pages, and then everything that the program gives out or leaves behind is searched for them.
 * What is found outside the place of its field is a leak (security page, threats 10, 11 and 17).
 */
@NullMarked
package se.samsyn.command.canary;

import org.jspecify.annotations.NullMarked;
