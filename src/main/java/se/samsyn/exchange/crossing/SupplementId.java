package se.samsyn.exchange.crossing;

import java.util.UUID;

/** Of a supplement, made when its form is shown: sent twice it is one, and it takes effect once. */
public record SupplementId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
