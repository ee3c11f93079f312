package org.rapporteur.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Which number of a date such as "7/5/15" is the day, which the month. */
public enum DateOrder {
    DMY,
    MDY,
    YMD;

    private static final int TURN_OF_CENTURY = 70;
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    /** The order that a word names: dmy, mdy or ymd. */
    public static Optional<DateOrder> find(String word) {
        for (DateOrder order : values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** The day that three numbers are in this order; nothing when there is no such day. Years 00 to 69 are of the 21st century. */
    Optional<LocalDate> read(NumericDate date) {
        return switch (this) {
            case DMY -> day(date.third(), date.second(), date.first());
            case MDY -> day(date.third(), date.first(), date.second());
            case YMD -> day(date.first(), date.second(), date.third());
        };
    }

    private static Optional<LocalDate> day(int stated, int month, int day) {
        int year = stated >= CENTURY ? stated : stated < TURN_OF_CENTURY ? 2000 + stated : 1900 + stated;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
