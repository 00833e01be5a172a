package se.samsyn.exchange.crossing;

/**
 * What the school adds to a report, as JSON within its message.
 *
 * @param by name of whoever wrote it
 * @param function code of the title
 */
public record SupplementContent(String by, String function, String text) {}
