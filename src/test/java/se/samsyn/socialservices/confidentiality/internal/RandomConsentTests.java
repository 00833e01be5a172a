package se.samsyn.socialservices.confidentiality.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.ConsentEvent;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.NotAskedReason;
import se.samsyn.socialservices.confidentiality.Purpose;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.Whose;

/**
 * Whatever is asked and answered, in whatever order and on whatever day: a consent stands where it is drawn here, and
 * nothing is released that not all agree to on that day. Two hundred sequences in each run of the suite; {@code mvn
 * test -Dtest=RandomConsentTests -Djqwik.tries.default=100000} plays the whole.
 */
class RandomConsentTests {
    private static final int LONGEST = 50;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 17);
    private static final int DAYS = 40;

    enum Person {
        VERA,
        OLLE,
        ALVA
    }

    enum Kind {
        ASK,
        GIVE,
        REFUSE,
        NOT_ASKED_FOR_VIOLENCE,
        NOT_A_GUARDIAN,
        WITHDRAW
    }

    /** @param days that pass before it @param until so many days from then */
    record Deed(Person person, Kind kind, int days, int until, Set<Item> items) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Person.class),
                        // Asking and agreeing is what leads anywhere.
                        Arbitraries.frequency(
                                Tuple.of(4, Kind.ASK),
                                Tuple.of(5, Kind.GIVE),
                                Tuple.of(1, Kind.REFUSE),
                                Tuple.of(1, Kind.NOT_ASKED_FOR_VIOLENCE),
                                Tuple.of(1, Kind.NOT_A_GUARDIAN),
                                Tuple.of(2, Kind.WITHDRAW)),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, DAYS))),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.of(Item.class).set().ofMinSize(1).ofMaxSize(4))
                .as(Deed::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(LONGEST);
    }

    /** Where a consent stands, drawn by hand: a word, what it is about and its last day. */
    private record Drawn(String word, Set<Item> items, LocalDate until) {
        static final Drawn TO_ASK = new Drawn("TO_ASK", Set.of(), LocalDate.MAX);

        Drawn on(LocalDate day) {
            boolean holds = word.equals("ASKED") || word.equals("GIVEN");
            return holds && day.isAfter(until) ? new Drawn("EXPIRED", Set.of(), LocalDate.MAX) : this;
        }

        Drawn ends(String ending) {
            return new Drawn(ending, Set.of(), LocalDate.MAX);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyConsentStandsWhereItIsDrawnAndNothingIsReleasedThatNotAllAgreeTo(@ForAll("deeds") List<Deed> deeds) {
        Map<Person, StoredConsent> consents = new EnumMap<>(Person.class);
        Map<Person, Drawn> drawn = new EnumMap<>(Person.class);
        for (Person person : Person.values()) {
            consents.put(person, new StoredConsent(who(person), List.of()));
            drawn.put(person, Drawn.TO_ASK);
        }
        LocalDate today = FIRST;
        for (Deed deed : deeds) {
            today = today.plusDays(deed.days());
            LocalDate day = today;
            drawn.replaceAll((person, stands) -> stands.on(day));
            StoredConsent after = acted(consents.get(deed.person()), deed, today);
            consents.put(deed.person(), after);
            drawn.put(deed.person(), drawn(drawn.get(deed.person()), deed, today));

            consents.forEach((person, consent) -> assertThat(
                            consent.state(day).standing().name())
                    .as("%s after %s", person, deed)
                    .isEqualTo(drawn.get(person).word().replace("NOBODY", "NOT_ASKED")));
            assertThat(Agreement.of(List.copyOf(consents.values()), today).items())
                    .isEqualTo(released(drawn));
        }
    }

    private static StoredConsent acted(StoredConsent consent, Deed deed, LocalDate today) {
        Scope question = new Scope(deed.items(), Purpose.SAFETY, today.plusDays(deed.until()));
        ConsentAct act = act(consent, deed, question, today);
        if (ConsentTransitions.refusal(consent.state(today).standing(), act).isPresent()) {
            return consent;
        }
        List<Happened> history = new ArrayList<>(consent.history());
        ConsentEvent event = new Doing(consent, act).event();
        history.add(new Happened(event, Instant.EPOCH, new Signature("Tore Testström", "social_worker")));
        return new StoredConsent(consent.who(), history);
    }

    private static ConsentAct act(StoredConsent consent, Deed deed, Scope question, LocalDate today) {
        ConsentId id = consent.who().id();
        return switch (deed.kind()) {
            case ASK -> new ConsentAct.Ask(id, question);
            case GIVE ->
                new ConsentAct.Give(
                        id,
                        consent.state(today) instanceof ConsentState.Asked(Scope asked)
                                ? some(asked.items(), deed.items())
                                : deed.items());
            case REFUSE -> new ConsentAct.Refuse(id);
            case NOT_ASKED_FOR_VIOLENCE -> new ConsentAct.DoNotAsk(id, NotAskedReason.VIOLENCE, "");
            case NOT_A_GUARDIAN -> new ConsentAct.DoNotAsk(id, NotAskedReason.NOT_GUARDIAN, "");
            case WITHDRAW -> new ConsentAct.Withdraw(id);
        };
    }

    /** Those of what is asked that somebody feels like agreeing to, and never none. */
    private static Set<Item> some(Set<Item> asked, Set<Item> wanted) {
        Set<Item> some = EnumSet.copyOf(asked);
        some.retainAll(wanted);
        return some.isEmpty() ? asked : some;
    }

    private static Drawn drawn(Drawn now, Deed deed, LocalDate today) {
        boolean given = now.word().equals("GIVEN");
        boolean asked = now.word().equals("ASKED");
        return switch (deed.kind()) {
            case ASK -> given ? now : new Drawn("ASKED", deed.items(), today.plusDays(deed.until()));
            case GIVE -> asked ? new Drawn("GIVEN", some(now.items(), deed.items()), now.until()) : now;
            case REFUSE -> asked ? now.ends("REFUSED") : now;
            case NOT_ASKED_FOR_VIOLENCE -> given ? now : now.ends("NOT_ASKED");
            case NOT_A_GUARDIAN -> given ? now : now.ends("NOBODY");
            case WITHDRAW -> given ? now.ends("WITHDRAWN") : now;
        };
    }

    /** What is in everybody's hands who counts; nothing when nobody counts. */
    private static Set<Item> released(Map<Person, Drawn> drawn) {
        List<Drawn> counted = drawn.values().stream()
                .filter(stands -> !stands.word().equals("NOBODY"))
                .toList();
        if (counted.isEmpty()
                || !counted.stream().allMatch(stands -> stands.word().equals("GIVEN"))) {
            return Set.of();
        }
        Set<Item> common = EnumSet.allOf(Item.class);
        counted.forEach(stands -> common.retainAll(stands.items()));
        return common;
    }

    private static Who who(Person person) {
        var id = new ConsentId(new UUID(0, person.ordinal()));
        return new Who(
                id,
                new UUID(0, 9),
                new UnitId(new UUID(0, 1)),
                new AuthorityId(new UUID(0, 2)),
                Whose.GUARDIAN,
                person.ordinal(),
                person.name(),
                false);
    }
}
