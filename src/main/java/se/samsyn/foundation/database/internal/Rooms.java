package se.samsyn.foundation.database.internal;

import static se.samsyn.foundation.shared.Domain.COMMON;
import static se.samsyn.foundation.shared.Domain.SCHOOL;
import static se.samsyn.foundation.shared.Domain.SOCIAL;

import java.util.List;
import java.util.stream.Stream;
import se.samsyn.foundation.shared.Domain;

/** Every room that has tables, in the order in which they are made. A new room is a new line here. */
final class Rooms {
    private static final List<Room> IN_ORDER = Stream.of(
                    once("organisation", "foundation/organisation"),
                    once("rules", "foundation/rules"),
                    once("login", "foundation/login"),
                    once("account", "foundation/account"),
                    once("imports", "foundation/imports"),
                    perDomain("access", "foundation/access", SCHOOL, SOCIAL, COMMON),
                    perDomain("erasure", "foundation/erasure", SCHOOL, SOCIAL),
                    perDomain("duty", "foundation/duty", SCHOOL, SOCIAL, COMMON),
                    perDomain("attachment", "foundation/attachment", SCHOOL, SOCIAL),
                    once("notification", "foundation/notification"),
                    perDomain("crossing", "exchange/crossing", SCHOOL, SOCIAL),
                    once("concernreport", "school/concernreport"),
                    once("intake", "socialservices/intake"),
                    once("feedback", "socialservices/feedback"),
                    once("confidentiality", "socialservices/confidentiality"),
                    once("statistics", "oversight/statistics"))
            .flatMap(rooms -> rooms)
            .toList();

    private Rooms() {}

    static List<Room> inOrder() {
        return IN_ORDER;
    }

    /** The domain's own copies, so that one statement serves all domains. */
    static List<String> searchPath(Domain domain) {
        return IN_ORDER.stream()
                .filter(room -> room.domain() == domain)
                .map(Room::schema)
                .toList();
    }

    private static Stream<Room> once(String schema, String location) {
        return Stream.of(Room.of(schema, location));
    }

    private static Stream<Room> perDomain(String name, String location, Domain... domains) {
        return Stream.of(domains).map(domain -> Room.of(name, location).copyFor(domain));
    }
}
