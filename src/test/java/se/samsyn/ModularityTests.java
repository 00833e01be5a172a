package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The house's rooms and arrows: what each room declares is what it uses, and no arrow closes a ring. */
class ModularityTests {
    private static final ApplicationModules ROOMS = ApplicationModules.of(SamsynApplication.class);
    private static final Map<String, Set<String>> ARROWS = arrowsByRoom();

    @Test
    void everyRoomUsesOnlyWhatItDeclares() {
        ROOMS.verify();
    }

    @Test
    void schoolAndSocialServicesNeverUseEachOther() {
        assertThat(arrows("school.")).noneMatch(target -> target.startsWith("socialservices."));
        assertThat(arrows("socialservices.")).noneMatch(target -> target.startsWith("school."));
    }

    @Test
    void nothingUsesOversight() {
        ARROWS.forEach((room, targets) -> {
            if (!room.startsWith("oversight.") && !isOutside(room)) {
                assertThat(targets).as(room).noneMatch(target -> target.startsWith("oversight."));
            }
        });
    }

    @Test
    void theFoundationStandsOnNothingButItself() {
        assertThat(arrows("foundation.")).allMatch(target -> target.startsWith("foundation."));
    }

    @Test
    void theSeamStandsOnTheFoundation() {
        assertThat(arrows("exchange."))
                .allMatch(target -> target.startsWith("foundation.") || target.startsWith("exchange."));
    }

    @Test
    void pageOfTheRoomsIsUpToDate() {
        new GeneratedPage(
                        "rooms",
                        "The rooms and their arrows",
                        "Everything may use the foundation, so those arrows stand only in the table.")
                .picture("flowchart LR", ARROWS.entrySet().stream().flatMap(ModularityTests::drawn))
                .table(
                        List.of("Room", "Swedish", "Uses"),
                        ROOMS.stream()
                                .sorted(Comparator.comparing(ModularityTests::name))
                                .map(room -> List.of(
                                        name(room), room.getDisplayName(), String.join(", ", ARROWS.get(name(room))))))
                .isUpToDate();
    }

    private static Stream<String> drawn(Map.Entry<String, Set<String>> room) {
        return isOutside(room.getKey())
                ? Stream.of()
                : room.getValue().stream()
                        .filter(target -> !target.startsWith("foundation."))
                        .map(target -> room.getKey() + " --> " + target);
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    /** The commands and the example city stand outside the house and may knock on any door. */
    private static boolean isOutside(String room) {
        return room.equals("command") || room.equals("example");
    }

    private static Set<String> arrows(String wing) {
        Set<String> targets = new TreeSet<>();
        ARROWS.forEach((room, uses) -> {
            if (room.startsWith(wing)) {
                targets.addAll(uses);
            }
        });
        return targets;
    }

    private static Map<String, Set<String>> arrowsByRoom() {
        Map<String, Set<String>> arrows = new TreeMap<>(Comparator.naturalOrder());
        for (ApplicationModule room : ROOMS) {
            Set<String> targets = new TreeSet<>();
            room.getDependencies(ROOMS, DependencyDepth.IMMEDIATE).stream()
                    .forEach(arrow ->
                            targets.add(arrow.getTargetModule().getIdentifier().toString()));
            arrows.put(name(room), targets);
        }
        return arrows;
    }
}
