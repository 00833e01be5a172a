package se.samsyn.foundation.page;

/**
 * Something that could not be shown: what, what to do, and a way on. Template {@code foundation/page/error}.
 *
 * <p>The frame should be {@link Frame#withoutForms()}, so that the page for a foreign id is the same, byte for byte, as
 * for one that does not exist.
 */
public record ErrorPage(Frame frame, String heading, String sentence, Link way) {}
