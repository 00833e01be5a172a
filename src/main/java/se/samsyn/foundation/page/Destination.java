package se.samsyn.foundation.page;

/**
 * A place that the tabs lead to. A room declares its own as a bean; it is shown to those who may take its action.
 *
 * @param key of the text that names it
 * @param path its first page
 * @param action the action of that page
 * @param order lower comes first
 * @param home true when one may begin the day here; the first such place is where a login leads
 */
public record Destination(String key, String path, String action, int order, boolean home) {
    public Destination(String key, String path, String action, int order) {
        this(key, path, action, order, true);
    }

    /** Always at hand, and never where one begins. */
    public static Destination aside(String key, String path, String action, int order) {
        return new Destination(key, path, action, order, false);
    }
}
