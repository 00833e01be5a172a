package se.samsyn.command.replay;

import org.jspecify.annotations.Nullable;

/**
 * One figure of the audit beside the product's.
 *
 * @param recounted from events; null for what no event can tell
 */
record Figure(
        String name, String audit, String counted, @Nullable String recounted) {
    boolean agrees() {
        return audit.equals(counted) && (recounted == null || audit.equals(recounted));
    }
}
