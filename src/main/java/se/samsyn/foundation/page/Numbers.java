package se.samsyn.foundation.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them: 17 701 and 54,2 % with spaces that do not break, "60 procent", "två". */
public final class Numbers {
    private static final int WORDS_TO = 12;

    private Numbers() {}

    /** 17 701 */
    public static String whole(Texts texts, long number) {
        String digits = Long.toString(Math.abs(number));
        var grouped = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            grouped.insert(place, texts.t("number.group"));
        }
        return (number < 0 ? "\u2212" : "") + grouped;
    }

    /** 39,5 */
    public static String decimal(Texts texts, BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String fraction = point < 0 ? "" : texts.t("number.decimal") + plain.substring(point + 1);
        String sign = rounded.signum() < 0 ? "\u2212" : "";
        return sign + whole(texts, rounded.abs().longValue()) + fraction;
    }

    /** 54,2 %, or a dash when there is nothing to divide by. */
    public static String share(Texts texts, long part, long of) {
        return of == 0 ? "\u2013" : texts.t("number.percent", decimal(texts, percent(part, of), 1));
    }

    /** "60 procent", in running text. */
    public static String shareInWords(Texts texts, long part, long of, int decimals) {
        return texts.t("number.percent.words", decimal(texts, percent(part, of), decimals));
    }

    /** "två", and digits above twelve. */
    public static String word(Texts texts, long number) {
        return number >= 0 && number <= WORDS_TO ? texts.t("number." + number) : whole(texts, number);
    }

    /**
     * The sentence {@code key.one} or {@code key.many}; {0} is the number as a word, {1} the same with a capital
     * letter, {2} in digits.
     */
    public static String counted(Texts texts, String key, long number) {
        String word = word(texts, number);
        return texts.t(key + (number == 1 ? ".one" : ".many"), word, Texts.capital(word), whole(texts, number));
    }

    private static BigDecimal percent(long part, long of) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(of), 6, RoundingMode.HALF_UP);
    }
}
