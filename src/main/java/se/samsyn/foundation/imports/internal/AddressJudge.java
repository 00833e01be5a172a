package se.samsyn.foundation.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Difference;
import se.samsyn.foundation.imports.Fault.Reason;
import se.samsyn.foundation.organisation.Address;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.HouseNumbers;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.StreetSide;
import se.samsyn.foundation.shared.Period;

/**
 * An address is known by all that its row says. What a list says of a code from a day on ends what an older list said
 * of the same code; codes that it does not name stay as they were.
 */
final class AddressJudge implements Judge {
    private static final Pattern CODE = Pattern.compile("\\d{5}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final KnownAddresses known;
    private final Vocabulary<StreetSide> sides;

    AddressJudge(KnownAddresses known, Vocabularies vocabularies) {
        this.known = known;
        sides = vocabularies.sides();
    }

    @Override
    public @Nullable String key(Line line) {
        List<String> cells = new ArrayList<>();
        for (Column column : List.of(
                Column.POSTAL_CODE,
                Column.STREET,
                Column.FIRST_NUMBER,
                Column.LAST_NUMBER,
                Column.SIDE,
                Column.DISTRICT,
                Column.FROM)) {
            cells.add(line.raw(column).replace(" ", "").toLowerCase(Locale.ROOT));
        }
        return String.join("|", cells);
    }

    @Override
    public Verdict judge(Line line) {
        String code = code(line);
        String street = line.optional(Column.STREET);
        HouseNumbers numbers = numbers(line, street != null);
        line.required(Column.FROM);
        LocalDate from = line.raw(Column.FROM).isEmpty() ? null : Answers.day(line, Column.FROM);
        District district = district(line, from);
        if (line.isFaulty() || code == null || numbers == null || from == null || district == null) {
            return new Verdict.Faulty();
        }
        var told = new PostalArea(
                code, street == null ? "" : Address.bare(street), numbers, district.id(), Period.from(from));
        if (known.has(told)) {
            return new Verdict.Known();
        }
        return cannotBe(line, told) ? new Verdict.Faulty() : verdict(told, district);
    }

    private Verdict verdict(PostalArea told, District district) {
        List<PostalArea> ended = known.older(told);
        List<Difference> differences = ended.stream()
                .map(area -> new Difference(Column.DISTRICT, known.name(area), district.name()))
                .distinct()
                .toList();
        known.remember(told, ended);
        Verdict.Step step = taken -> {
            ended.forEach(area -> taken.correct(area.until(told.period().from().minusDays(1))));
            taken.enter(told);
        };
        return ended.isEmpty() ? new Verdict.Added(List.of(), step) : new Verdict.Changed(differences, step);
    }

    private boolean cannotBe(Line line, PostalArea told) {
        known.later(told)
                .ifPresent(area -> line.fault(
                        Column.FROM, Reason.LATER_LIST, area.period().from().toString()));
        known.contradicting(told)
                .ifPresent(area -> line.fault(
                        told.isWholeCode() ? Column.POSTAL_CODE : Column.STREET,
                        area.isWholeCode() == told.isWholeCode() ? Reason.HOUSE_IN_TWO : Reason.WHOLE_AND_STREET,
                        known.name(area)));
        return line.isFaulty();
    }

    private static @Nullable String code(Line line) {
        String typed = line.required(Column.POSTAL_CODE);
        String code = typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", "");
        return typed == null || CODE.matcher(code).matches()
                ? code
                : line.fault(Column.POSTAL_CODE, Reason.POSTAL_CODE_FORM);
    }

    private @Nullable HouseNumbers numbers(Line line, boolean ofAStreet) {
        Integer first = number(line, Column.FIRST_NUMBER);
        Integer last = number(line, Column.LAST_NUMBER);
        StreetSide side = side(line);
        boolean said = first != null || last != null || side != StreetSide.BOTH;
        if (!ofAStreet && said) {
            return line.fault(Column.STREET, Reason.NUMBERS_WITHOUT_STREET);
        }
        int from = first == null ? HouseNumbers.ALL.first() : first;
        return last != null && last < from
                ? line.fault(Column.LAST_NUMBER, Reason.NUMBER_ORDER)
                : new HouseNumbers(from, last, side);
    }

    private static @Nullable Integer number(Line line, Column column) {
        String typed = line.optional(column);
        if (typed == null) {
            return null;
        }
        return NUMBER.matcher(typed).matches() ? Integer.valueOf(typed) : line.fault(column, Reason.NUMBER_FORM);
    }

    private StreetSide side(Line line) {
        String typed = line.optional(Column.SIDE);
        if (typed != null && sides.meaning(typed).isEmpty()) {
            line.fault(Column.SIDE, Reason.SIDE_UNKNOWN);
        }
        return typed == null ? StreetSide.BOTH : sides.meaning(typed).orElse(StreetSide.BOTH);
    }

    private @Nullable District district(Line line, @Nullable LocalDate from) {
        String name = line.required(Column.DISTRICT);
        if (name == null || from == null) {
            return null;
        }
        var districts = known.districts(name, from);
        return districts.size() == 1
                ? districts.getFirst()
                : line.fault(
                        Column.DISTRICT, districts.isEmpty() ? Reason.DISTRICT_UNKNOWN : Reason.DISTRICT_AMBIGUOUS);
    }
}
