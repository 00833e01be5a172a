package se.samsyn.oversight.statistics.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.oversight.statistics.Deviation;
import se.samsyn.oversight.statistics.EarlierYear;
import se.samsyn.oversight.statistics.Population;
import se.samsyn.oversight.statistics.ReasonCount;
import se.samsyn.oversight.statistics.Recounted;
import se.samsyn.oversight.statistics.Statistics;
import se.samsyn.oversight.statistics.YearlyFigures;

@Service
class DefaultStatistics implements Statistics {
    private static final String READ = "statistics.read";

    private final Access access;
    private final Wall wall;
    private final Organisations organisations;
    private final Clock clock;
    private final BoardNames names = new BoardNames();

    DefaultStatistics(Access access, Wall wall, Organisations organisations, Clock clock) {
        this.access = access;
        this.wall = wall;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public YearlyFigures yearly(Actor actor, @Nullable Integer lastYear) {
        access.require(actor, READ);
        int thisYear = thisYear();
        return wall.common(reader(actor), transaction -> {
            var table = new YearTable(YearStore.years(transaction, lastYear, thisYear), thisYear);
            return actor.domain() == Domain.SCHOOL ? forSchools(table, lastYear) : show(table, lastYear);
        });
    }

    private YearlyFigures show(YearTable table, @Nullable Integer lastYear) {
        return table.show(lastYear, year -> names.in(organisations.directory(), year));
    }

    private YearlyFigures forSchools(YearTable table, @Nullable Integer lastYear) {
        boolean isOver = lastYear == null || lastYear < thisYear();
        YearlyFigures shown = show(table.closed(), isOver ? lastYear : null);
        return shown.withBoards(SmallCells.mask(shown.boards()));
    }

    @Override
    public List<ReasonCount> reasons(Actor actor, int year) {
        access.require(actor, READ);
        return wall.common(reader(actor), transaction -> YearStore.reasons(transaction, year));
    }

    @Override
    public void enter(CommonActor actor, List<Population> populations, List<EarlierYear> earlier) {
        access.require(actor, "statistics.enter");
        wall.common(actor, transaction -> {
            populations.forEach(population -> EntryStore.put(transaction, population));
            earlier.forEach(year -> EntryStore.put(transaction, year));
            return true;
        });
    }

    @Override
    public List<Deviation> compare(Actor actor, AuthorityId board, Recounted recounted) {
        access.require(actor, READ);
        return new Recount(recounted)
                .against(wall.common(reader(actor), transaction -> CellStore.cells(transaction, board)));
    }

    /** The figures lie in the common domain, where nobody from a school or a board may act: a job reads for them. */
    private static CommonActor reader(Actor actor) {
        return actor instanceof CommonActor common ? common : CommonActor.job("statistics", actor.authority());
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(Dates.ZONE)).getYear();
    }
}
