package se.samsyn.socialservices.retention.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.TestCodes;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.ConsentTest;
import se.samsyn.socialservices.retention.Disposals;

/** What the tests of this room share: a board in a municipality that is not exempt, and reports that are finished. */
public abstract class ErasureTest extends ConsentTest {
    /** Of a published test number: thirty long before the usual time is out. */
    protected static final String GROWN_UP = "191202119986";

    @Autowired
    ErasureRound round;

    @Autowired
    Erasing erasing;

    @Autowired
    Disposals disposals;

    @BeforeEach
    void theBoardLiesSomewhere() {
        answersIn(town.board(), "9" + TestCodes.municipality().substring(1));
    }

    protected void answersIn(AuthorityId board, String code) {
        organisations.change(CommonActor.job("test", board), change -> {
            var municipality = new Municipality(UUID.randomUUID(), code, "Teststaden " + code);
            change.enter(municipality);
            change.enter(new District(
                    new DistrictId(UUID.randomUUID()),
                    municipality.id(),
                    "Stadsdel " + code,
                    board,
                    Period.from(LocalDate.of(2010, 1, 1))));
            return true;
        });
    }

    /** All is told and handed over, and whoever must be asked has been, and has not answered. */
    protected Reference finished(Outcome outcome, Reason... reasons) {
        return finished(outcome, GROWN_UP, reasons);
    }

    protected Reference finished(Outcome outcome, String personalNumber, Reason... reasons) {
        Reference reference =
                decided(outcome, new Identity(Identity.Kind.PERSONAL_NUMBER, personalNumber, null), reasons);
        if (outcome != Outcome.NOT_OPENED) {
            askAll(reference);
        }
        confirm(reference);
        handOver(reference);
        return reference;
    }

    protected ReportId id(Reference reference) {
        return reports.open(town.petra(), reference).listed().id();
    }

    /** Twice a day apart, so that what is out on the second day is erased. */
    protected int sweepUntil(String day) {
        LocalDate second = LocalDate.parse(day);
        clock.set(second.minusDays(1) + "T06:00");
        int before = round.sweep(town.board());
        clock.set(second + "T07:00");
        return before + round.sweep(town.board());
    }

    List<String> stored(String sql, ReportId id) {
        return wall.social(
                SocialActor.job("test", town.board()),
                transaction -> transaction
                        .sql(sql)
                        .param(id.value())
                        .query(String.class)
                        .list());
    }
}
