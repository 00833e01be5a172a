package se.samsyn.socialservices.intake.internal;

import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.UnitLoad;
import se.samsyn.socialservices.intake.UnitLoad.Chosen;
import se.samsyn.socialservices.intake.UnitLoad.Clock;
import se.samsyn.socialservices.intake.UnitLoad.Due;
import se.samsyn.socialservices.intake.UnitLoad.Share;
import se.samsyn.socialservices.intake.internal.UnitLoadStore.Row;

/** How much lies at a unit: everyone who works there, and whoever has left and still has something. */
@Component
class UnitLoads {
    private static final Locale SWEDISH = Locale.of("sv");

    private final Organisations organisations;

    UnitLoads(Organisations organisations) {
        this.organisations = organisations;
    }

    UnitLoad read(SocialTransaction transaction, @Nullable PersonId chosen, Ground ground) {
        List<Row> rows = UnitLoadStore.rows(transaction);
        List<Share> shares = shares(transaction, rows);
        return new UnitLoad(
                transaction.now(),
                shares,
                rows.stream()
                        .filter(row -> row.handler() == null)
                        .mapToLong(Row::open)
                        .sum(),
                clocks(rows),
                shares.stream()
                        .filter(share -> share.person().equals(chosen))
                        .findFirst()
                        .map(share -> new Chosen(share.name(), UnitLoadStore.of(transaction, share.person(), ground)))
                        .orElse(null));
    }

    private List<Share> shares(SocialTransaction transaction, List<Row> rows) {
        Map<PersonId, Share> shares = new LinkedHashMap<>();
        organisations
                .directory()
                .staff(transaction.actor().unit())
                .forEach(colleague ->
                        shares.put(colleague.person(), new Share(colleague.person(), colleague.name(), 0, true)));
        rows.stream()
                .filter(row -> row.handler() != null)
                .forEach(row -> shares.merge(
                        Objects.requireNonNull(row.handler()),
                        new Share(row.handler(), row.name(), row.open(), false),
                        (here, counted) -> new Share(here.person(), here.name(), counted.open(), true)));
        return shares.values().stream()
                .sorted(Comparator.comparing(Share::name, Collator.getInstance(SWEDISH)))
                .toList();
    }

    private static Map<Clock, Due> clocks(List<Row> rows) {
        return Arrays.stream(Clock.values())
                .collect(toMap(
                        clock -> clock,
                        clock -> Due.sum(rows.stream()
                                .map(row -> Objects.requireNonNull(row.clocks().get(clock)))
                                .toList()),
                        (one, other) -> one,
                        () -> new EnumMap<>(Clock.class)));
    }
}
