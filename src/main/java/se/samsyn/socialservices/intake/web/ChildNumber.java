package se.samsyn.socialservices.intake.web;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A child's personnummer or samordningsnummer as it is taken down over the telephone.
 *
 * @param value twelve digits
 */
record ChildNumber(String value, LocalDate born) {
    private static final Options WITH_COORDINATION_NUMBERS = new Options(true);
    private static final int COORDINATION = 60;

    /** Empty when the digits cannot belong to anyone. */
    static Optional<ChildNumber> parse(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u2013-]", "");
        if (!digits.matches("\\d{12}") || !Personnummer.valid(digits, WITH_COORDINATION_NUMBERS)) {
            return Optional.empty();
        }
        try {
            int day = Integer.parseInt(digits.substring(6, 8));
            LocalDate born = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    day > COORDINATION ? day - COORDINATION : day);
            return Optional.of(new ChildNumber(digits, born));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    boolean isOfAChild(LocalDate today, int adult) {
        return !born.isAfter(today) && Period.between(born, today).getYears() < adult;
    }
}
