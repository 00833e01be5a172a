package se.samsyn.oversight.statistics.internal;

import se.samsyn.foundation.wall.CommonTransaction;
import se.samsyn.oversight.statistics.EarlierYear;
import se.samsyn.oversight.statistics.Population;

/** What people enter: inhabitants, and years that were counted elsewhere. */
final class EntryStore {
    private EntryStore() {}

    static void put(CommonTransaction transaction, Population population) {
        transaction
                .sql("""
                insert into statistics.population (board_id, year, ages, sex, inhabitants, source)
                values (?, ?, '0-20', null, ?, ?)
                on conflict (board_id, year, ages, sex)
                    do update set inhabitants = excluded.inhabitants, source = excluded.source
                """)
                .param(population.board() == null ? null : population.board().value())
                .param(population.year())
                .param(population.inhabitants())
                .param(population.source())
                .update();
    }

    static void put(CommonTransaction transaction, EarlierYear earlier) {
        transaction
                .sql("""
                insert into statistics.earlier_year (board_id, year, reports, opened_girls, opened_boys, source)
                values (?, ?, ?, ?, ?, ?)
                on conflict (board_id, year)
                    do update set reports = excluded.reports, opened_girls = excluded.opened_girls,
                        opened_boys = excluded.opened_boys, source = excluded.source
                """)
                .params(
                        earlier.board().value(),
                        earlier.year(),
                        earlier.reports(),
                        earlier.openedGirls(),
                        earlier.openedBoys(),
                        earlier.source())
                .update();
    }
}
