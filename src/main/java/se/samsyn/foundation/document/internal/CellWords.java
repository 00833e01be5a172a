package se.samsyn.foundation.document.internal;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell as somebody would have typed it. A formula is what it came to when the workbook was saved. */
final class CellWords {
    /** What stands in a format as it is, and colours and languages. */
    private static final Pattern NOT_A_SIGN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern HAS_DAY = Pattern.compile("[yd]");
    private static final Pattern HAS_TIME = Pattern.compile("[hs]");

    /** A number with more digits than this is no number of a table, and written out it could fill the memory. */
    private static final int MOST_DIGITS = 30;

    private CellWords() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        return cell.getType() == CellType.STRING ? cell.asString() : Objects.requireNonNullElse(cell.getRawValue(), "");
    }

    private static String number(Cell cell) {
        String format = NOT_A_SIGN
                .matcher(Objects.requireNonNullElse(cell.getDataFormatString(), ""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (HAS_DAY.matcher(format).find()) {
            return cell.asDate().toLocalDate().toString();
        }
        if (HAS_TIME.matcher(format).find()) {
            return time(cell.asDate());
        }
        BigDecimal number = cell.asNumber();
        return number.precision() + Math.abs((long) number.scale()) > MOST_DIGITS
                ? cell.getRawValue()
                : number.stripTrailingZeros().toPlainString();
    }

    private static String time(LocalDateTime moment) {
        return "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
    }
}
