package se.samsyn.foundation.page;

/**
 * A place that the tabs lead to. A room declares its own as a bean; it is shown to those who may take its action.
 *
 * @param key of the text that names it
 * @param path its first page
 * @param action the action of that page
 * @param order lower comes first
 */
public record Destination(String key, String path, String action, int order) {}
