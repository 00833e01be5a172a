package se.samsyn.socialservices.confidentiality.internal;

import static se.samsyn.socialservices.confidentiality.Standing.ASKED;
import static se.samsyn.socialservices.confidentiality.Standing.EXPIRED;
import static se.samsyn.socialservices.confidentiality.Standing.GIVEN;
import static se.samsyn.socialservices.confidentiality.Standing.NOT_ASKED;
import static se.samsyn.socialservices.confidentiality.Standing.REFUSED;
import static se.samsyn.socialservices.confidentiality.Standing.TO_ASK;
import static se.samsyn.socialservices.confidentiality.Standing.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.ConsentAct.Ask;
import se.samsyn.socialservices.confidentiality.ConsentAct.DoNotAsk;
import se.samsyn.socialservices.confidentiality.ConsentAct.Give;
import se.samsyn.socialservices.confidentiality.ConsentAct.Refuse;
import se.samsyn.socialservices.confidentiality.ConsentAct.Withdraw;
import se.samsyn.socialservices.confidentiality.Refusal;
import se.samsyn.socialservices.confidentiality.Standing;

/** The process as a table. Time alone leads from asked and given to expired. */
final class ConsentTransitions {
    private static final Set<Standing> UNANSWERABLE = EnumSet.complementOf(EnumSet.of(ASKED, GIVEN));

    private static final List<Row> TABLE = Stream.of(
                    to(ASKED, Ask.class, EnumSet.complementOf(EnumSet.of(GIVEN))),
                    refused(Refusal.STANDS, Ask.class, Set.of(GIVEN)),
                    to(GIVEN, Give.class, Set.of(ASKED)),
                    refused(Refusal.STANDS, Give.class, Set.of(GIVEN)),
                    refused(Refusal.NO_QUESTION, Give.class, UNANSWERABLE),
                    to(REFUSED, Refuse.class, Set.of(ASKED)),
                    refused(Refusal.STANDS, Refuse.class, Set.of(GIVEN)),
                    refused(Refusal.NO_QUESTION, Refuse.class, UNANSWERABLE),
                    to(NOT_ASKED, DoNotAsk.class, EnumSet.of(TO_ASK, ASKED, REFUSED, NOT_ASKED, WITHDRAWN, EXPIRED)),
                    refused(Refusal.STANDS, DoNotAsk.class, Set.of(GIVEN)),
                    to(WITHDRAWN, Withdraw.class, Set.of(GIVEN)),
                    refused(Refusal.NOTHING_GIVEN, Withdraw.class, EnumSet.complementOf(EnumSet.of(GIVEN))))
            .flatMap(rows -> rows)
            .toList();

    private ConsentTransitions() {}

    /** @param to null when the act is refused there, and then {@code refused} says why */
    record Row(
            Standing from,
            Class<? extends ConsentAct> act,
            @Nullable Standing to,
            @Nullable Refusal refused) {}

    static List<Row> table() {
        return TABLE;
    }

    static Optional<Refusal> refusal(Standing from, ConsentAct act) {
        return Optional.ofNullable(TABLE.stream()
                .filter(row -> row.from() == from && row.act().isInstance(act))
                .findFirst()
                .orElseThrow()
                .refused());
    }

    private static Stream<Row> to(Standing to, Class<? extends ConsentAct> act, Set<Standing> from) {
        return from.stream().sorted().map(standing -> new Row(standing, act, to, null));
    }

    private static Stream<Row> refused(Refusal why, Class<? extends ConsentAct> act, Set<Standing> from) {
        return from.stream().sorted().map(standing -> new Row(standing, act, null, why));
    }
}
