package se.samsyn.oversight.statistics.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.shared.AuthorityId;

/**
 * What a board was called in a year: by its district's name, when it has exactly one. Districts merge and split (S139),
 * so a figure of 2014 stands under the name of 2014.
 */
final class BoardNames {
    private static final int LAST_DAY = 31;

    private volatile @Nullable Year latest;

    private record Year(Directory today, int year, Directory then) {}

    Function<AuthorityId, String> in(Directory today, int year) {
        Year known = latest;
        if (known == null || known.year() != year || known.today() != today) {
            LocalDate end = LocalDate.of(year, Month.DECEMBER, LAST_DAY);
            known = new Year(today, year, end.isBefore(today.day()) ? today.on(end) : today);
            latest = known;
        }
        Directory then = known.then();
        return board -> name(then, board);
    }

    private static String name(Directory directory, AuthorityId board) {
        List<String> districts = directory.districts().stream()
                .filter(district -> district.board().equals(board))
                .map(District::name)
                .toList();
        return districts.size() == 1
                ? districts.getFirst()
                : directory.findAuthority(board).map(Authority::name).orElseGet(board::toString);
    }
}
