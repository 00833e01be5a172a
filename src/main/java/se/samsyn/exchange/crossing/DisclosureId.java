package se.samsyn.exchange.crossing;

import java.util.UUID;

/** Of one item that social services let a school know. */
public record DisclosureId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
