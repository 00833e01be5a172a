package se.samsyn.exchange.crossing;

import java.util.UUID;

/**
 * A concern report, by the id it was given when its draft was begun. The same on both sides; also the key that makes
 * sending it twice one report.
 */
public record ReportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
