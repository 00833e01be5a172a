package se.samsyn.socialservices.confidentiality.internal;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.Standing;

/** Hands out persons' own ways in, and lets in whoever has both parts of one. */
@Component
class WaysIn {
    private static final String NAME = "own-consent";
    private static final Set<Standing> LEADS_SOMEWHERE = EnumSet.of(Standing.ASKED, Standing.GIVEN);
    private static final Duration SESSION = Duration.ofMinutes(15);
    private static final int NUMBERS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final PasswordEncoder NUMBER_HASH = new BCryptPasswordEncoder(12);

    /** What a number is compared with where there is no such code, so that it takes as long; made when first needed. */
    private static final class Nobody {
        static final String HASH = NUMBER_HASH.encode("nobody");
    }

    private final Wall wall;
    private final Organisations organisations;
    private final ConsentLaw law;
    private final Duties duties;

    WaysIn(Wall wall, Organisations organisations, ConsentLaw law, Duties duties) {
        this.wall = wall;
        this.organisations = organisations;
        this.law = law;
        this.duties = duties;
    }

    Acted hand(SocialTransaction transaction, Who who, String despite) {
        var code = Code.of(transaction.actor().authority());
        String number = "%06d".formatted(RANDOM.nextInt(NUMBERS));
        WayInStore.revoke(transaction, who.id());
        WayInStore.insert(transaction, who, code, NUMBER_HASH.encode(number), despite);
        duties.done(transaction, who.report(), List.of(ConsentLaw.HAND_CODE));
        return new Acted.Handed(code.value(), number);
    }

    Optional<String> enter(Code code, String number) {
        Optional<At> tried = at(
                code,
                transaction -> WayInStore.tryOnce(transaction, code)
                        .map(found -> new At(transaction.actor().authority(), found)));
        boolean right = NUMBER_HASH.matches(
                number, tried.map(at -> at.tried().numberHash()).orElse(Nobody.HASH));
        if (tried.isEmpty()) {
            return Optional.empty();
        }
        return right ? letIn(tried.get(), code) : keepOut(tried.get());
    }

    private record At(AuthorityId board, WayInStore.Tried tried) {}

    private Optional<String> letIn(At at, Code code) {
        String session = UUID.randomUUID().toString();
        return wall.social(SocialActor.job(NAME, at.board()), transaction -> {
            LocalDate today = Dates.localDate(transaction.now());
            boolean leads = own(transaction, at.tried().found())
                    .filter(consent ->
                            LEADS_SOMEWHERE.contains(consent.state(today).standing()))
                    .isPresent();
            if (!leads) {
                return Optional.empty();
            }
            WayInStore.enter(transaction, code, session, transaction.now().plus(SESSION));
            return Optional.of(session);
        });
    }

    /** The last wrong try ends the code, and the unit sees to a new one. */
    private Optional<String> keepOut(At at) {
        if (at.tried().wrong() < WayInStore.TRIES) {
            return Optional.empty();
        }
        return wall.social(SocialActor.job(NAME, at.board()), transaction -> {
            WayInStore.end(transaction, at.tried().found().consent());
            own(transaction, at.tried().found()).ifPresent(consent -> {
                var unit = organisations.directory().unit(consent.who().unit());
                var report = new ReportId(consent.who().report());
                duties.owe(transaction, List.of(law.lockedCode(report, unit, transaction.now())));
            });
            return Optional.empty();
        });
    }

    /** What somebody who is in may do, at the board whose code it is. Empty when nobody is in. */
    <T> Optional<T> inside(Code code, String session, BiFunction<SocialTransaction, StoredConsent, T> work) {
        return at(
                code,
                transaction -> WayInStore.inside(transaction, code, session)
                        .flatMap(found -> own(transaction, found))
                        .map(consent -> work.apply(transaction, consent)));
    }

    void leave(Code code, String session) {
        at(code, transaction -> {
            WayInStore.leave(transaction, code, session);
            return Optional.empty();
        });
    }

    private static Optional<StoredConsent> own(SocialTransaction transaction, WayInStore.Found found) {
        return ConsentStore.of(transaction, found.report()).stream()
                .filter(consent -> consent.who().id().equals(found.consent()))
                .findFirst();
    }

    private <T> Optional<T> at(Code code, Function<SocialTransaction, Optional<T>> work) {
        for (Authority authority : organisations.directory().authorities()) {
            if (code.mayBeOf(authority.id())) {
                Optional<T> found = wall.social(SocialActor.job(NAME, authority.id()), work);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
