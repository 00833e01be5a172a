package se.samsyn.oversight.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samsyn.TestCodes;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

/**
 * The audit's two tables (S109, S110), entered a hundred years too early so that no other test's reports are added to
 * them: 1911 stands for 2011. What the two districts did not have is booked on a third board.
 */
public final class AuditTables {
    public static final int LAST = 1914;

    private static final Period ALWAYS = Period.from(LocalDate.of(1900, 1, 1));
    private static final String SOURCE = "Stadsrevisionen nr 4/2015";

    private AuditTables() {}

    public static CommonActor administrator() {
        return CommonActor.job("test", new AuthorityId(id()));
    }

    public static synchronized void enter(Statistics statistics, Organisations organisations) {
        if (!statistics.yearly(administrator(), LAST).years().isEmpty()) {
            return;
        }
        var municipality = new Municipality(id(), TestCodes.municipality(), "Revisionsstaden");
        Authority farsta = board("Farsta stadsdelsnämnd");
        Authority vallingby = board("Hässelby-Vällingby stadsdelsnämnd");
        Authority others = board("Övriga stadsdelsnämnder (fördelningen är påhittad)");
        List<Entry> entries = new ArrayList<>(List.of(municipality, farsta, vallingby, others));
        entries.add(district(municipality, farsta, "Farsta"));
        entries.add(district(municipality, vallingby, "Hässelby-Vällingby"));
        organisations.register(administrator(), entries);
        statistics.enter(
                administrator(),
                List.of(
                        new Population(null, 1911, 185_684, SOURCE),
                        new Population(null, 1912, 191_465, SOURCE),
                        new Population(null, 1913, 195_084, SOURCE),
                        new Population(null, 1914, 198_671, SOURCE),
                        new Population(farsta.id(), 1914, 12_716, SOURCE),
                        new Population(vallingby.id(), 1914, 18_744, SOURCE)),
                List.of(
                        new EarlierYear(others.id(), 1911, 11_033, 1_888, 2_478, SOURCE),
                        new EarlierYear(others.id(), 1912, 14_115, 2_742, 3_712, SOURCE),
                        new EarlierYear(others.id(), 1913, 15_224, 3_343, 4_546, SOURCE),
                        new EarlierYear(farsta.id(), 1914, 1_424, 376, 432, SOURCE),
                        new EarlierYear(vallingby.id(), 1914, 2_559, 674, 711, SOURCE),
                        new EarlierYear(others.id(), 1914, 13_718, 3_212, 4_188, SOURCE)));
    }

    private static Authority board(String name) {
        return new Authority(new AuthorityId(id()), AuthorityKind.DISTRICT_BOARD, name, ALWAYS);
    }

    private static District district(Municipality municipality, Authority board, String name) {
        return new District(new DistrictId(id()), municipality.id(), name, board.id(), ALWAYS);
    }

    private static UUID id() {
        return Uuid7.at(Instant.EPOCH);
    }
}
