package se.samsyn.oversight.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.YearlyFigures;

class YearTableTests {
    private static final UUID FARSTA = UUID.randomUUID();
    private static final UUID OTHERS = UUID.randomUUID();

    @Test
    void theRestOfTheCityIsNotComparedWithTheWholeOfIt() {
        var boards = boards(show(2014, city(2013, 100), row(2013, OTHERS, 100), row(2014, OTHERS, 80), farsta(2014)));
        assertThat(boards).allMatch(board -> board.year().before() == null);
    }

    @Test
    void boardIsComparedWithItselfWhereBothYearsWereDivided() {
        var boards = boards(show(2014, row(2013, OTHERS, 70), farsta(2013), row(2014, OTHERS, 80), farsta(2014)));
        assertThat(boards).extracting(board -> board.year().before()).containsExactlyInAnyOrder(70, 20);
    }

    @Test
    void municipalityWithOneBoardIsComparedWithItself() {
        assertThat(boards(show(2014, farsta(2013), farsta(2014))))
                .extracting(board -> board.year().before())
                .containsExactly(20);
    }

    @Test
    void partOfAYearIsNotComparedWithAWholeOne() {
        assertThat(show(2015, city(2014, 100), city(2015, 9)).years().getLast().before())
                .isNull();
        assertThat(show(2014, city(2013, 90), city(2014, 100)).years().getLast().before())
                .isEqualTo(90);
    }

    private static YearlyFigures show(int year, YearRow... rows) {
        var all = Stream.concat(Stream.of(rows), Stream.of(city(year, 0)).filter(none -> noCity(year, rows)))
                .toList();
        return new YearTable(all, 2015).show(year, chosen -> board -> board.toString());
    }

    private static boolean noCity(int year, YearRow... rows) {
        return Stream.of(rows).noneMatch(row -> row.isCity() && row.year() == year);
    }

    private static List<BoardFigures> boards(YearlyFigures yearly) {
        return yearly.boards();
    }

    private static YearRow farsta(int year) {
        return row(year, FARSTA, 20);
    }

    private static YearRow city(int year, int reports) {
        return new YearRow(year, null, new Figures(reports, 0, 0, 0), null, null);
    }

    private static YearRow row(int year, UUID board, int reports) {
        return new YearRow(year, board, new Figures(reports, 0, 0, 0), null, null);
    }
}
