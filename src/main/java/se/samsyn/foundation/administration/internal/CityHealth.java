package se.samsyn.foundation.administration.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.wall.Role;

/** What the register says of whether a report reaches somebody, by day and by night. From memory. */
@Configuration(proxyBeanMethods = false)
class CityHealth {
    private static final int MOST_NAMES = 5;

    /** A report from the school would have nowhere of its own to go. */
    @Bean
    static HealthCheck intakeHealth(Organisations organisations) {
        return new Look("intake", () -> {
            Directory directory = organisations.directory();
            if (directory.intakeUnits().isEmpty()) {
                return Finding.of(Level.RED, "health.intake.none");
            }
            if (!directory.hasDefaultIntake()) {
                return Finding.of(Level.RED, "health.intake.no-default");
            }
            return found(
                    directory.schools(),
                    school -> school.district() == null
                            || !school.district()
                                    .equals(directory.intakeUnitFor(school).district()),
                    Level.YELLOW,
                    "health.intake");
        });
    }

    @Bean
    static HealthCheck contactHealth(Organisations organisations) {
        return new Look(
                "contact",
                () -> found(
                        manned(organisations.directory()),
                        unit -> unit.contact().function() == null,
                        Level.YELLOW,
                        "health.contact"));
    }

    /** Issue of the nights: where nobody reads, the receipt says who to ring, and here it is red. */
    @Bean
    static HealthCheck nightHealth(Organisations organisations) {
        return new Look("night", () -> {
            Directory directory = organisations.directory();
            return found(directory.intakeUnits(), intake -> !isRead(directory, intake), Level.RED, "health.night");
        });
    }

    private static boolean isRead(Directory directory, Unit intake) {
        var night = intake.outOfHours();
        return night != null
                && directory.findUnit(night.unit()).filter(Unit::active).isPresent()
                && directory.staff(night.unit()).stream()
                        .anyMatch(one -> one.function().role() == Role.OUT_OF_HOURS_MANAGER);
    }

    private static List<Unit> manned(Directory directory) {
        return Stream.concat(directory.intakeUnits().stream(), directory.schools().stream())
                .toList();
    }

    private static Finding found(List<Unit> units, Predicate<Unit> lacks, Level level, String key) {
        List<String> lacking = units.stream().filter(lacks).map(Unit::name).toList();
        if (lacking.isEmpty()) {
            return Finding.of(Level.GREEN, key + ".right");
        }
        String names = lacking.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return Finding.of(level, key + ".lacking", lacking.size(), names);
    }

    private record Look(String thing, Supplier<Finding> looking) implements HealthCheck {
        @Override
        public Finding look() {
            return looking.get();
        }
    }
}
