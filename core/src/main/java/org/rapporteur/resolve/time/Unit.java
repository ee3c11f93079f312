package org.rapporteur.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.rapporteur.resolve.TimeExpression.Precision;

/** Units of time: how long they are, and which stretch of the calendar one of them is. */
enum Unit {
    SECOND("PT", "S", 0, 0),
    MINUTE("PT", "M", 0, 0),
    HOUR("PT", "H", 0, 0),
    DAY("P", "D", 1, 0),
    WEEK("P", "W", 7, 0),
    WEEKEND("P", "WE", 7, 0),
    MONTH("P", "M", 0, 1),
    QUARTER("P", "Q", 0, 3),
    YEAR("P", "Y", 0, 12),
    DECADE("P", "DE", 0, 120),
    CENTURY("P", "CE", 0, 1200);

    private final String prefix;
    private final String letter;
    private final int days;
    private final int months;

    Unit(String prefix, String letter, int days, int months) {
        this.prefix = prefix;
        this.letter = letter;
        this.days = days;
        this.months = months;
    }

    /** Whether it is a part of a day. */
    boolean isClock() {
        return days == 0 && months == 0;
    }

    LocalDate plus(LocalDate day, long n) {
        return months > 0 ? day.plusMonths(n * months) : day.plusDays(n * days);
    }

    /** TIMEX3 duration: two of DAY are P2D, two of DECADE P20Y, two and a half of YEAR P2Y6M. */
    String duration(double n) {
        if (this == DECADE || this == CENTURY) {
            return YEAR.duration(n * months / YEAR.months);
        }
        if (this == QUARTER) {
            return MONTH.duration(n * months);
        }
        long whole = (long) Math.floor(n);
        double rest = n - whole;
        if (rest == 0) {
            return prefix + whole + letter;
        }
        if (this == YEAR) {
            return prefix + whole + letter + Math.round(rest * 12) + MONTH.letter;
        }
        if (this == HOUR || this == MINUTE) {
            return prefix + whole + letter + Math.round(rest * 60) + (this == HOUR ? "M" : "S");
        }
        return prefix + n + letter;
    }

    /** TIMEX3 duration of an unknown number: PXD. */
    String vagueDuration() {
        return switch (this) {
            case WEEKEND -> "PXW";
            case DECADE -> "PXY";
            case CENTURY -> "PXC";
            default -> prefix + "X" + letter;
        };
    }

    /** The one that holds a day. */
    Stretch around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> new Stretch(day.toString(), day, day, Precision.DAY);
            case WEEK -> week(day, "", 1, 7, Precision.WEEK);
            case WEEKEND -> week(day, "-WE", 6, 7, Precision.RANGE);
            case MONTH -> Stretch.of(YearMonth.from(day));
            case QUARTER -> Stretch.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> Stretch.year(day.getYear());
            case DECADE -> Stretch.decade(day.getYear());
            case CENTURY -> Stretch.century((day.getYear() - 1) / 100 + 1);
        };
    }

    private static Stretch week(LocalDate day, String suffix, int first, int last, Precision precision) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String timex = year + (week < 10 ? "-W0" : "-W") + week + suffix;
        return new Stretch(timex, monday.plusDays(first - 1L), monday.plusDays(last - 1L), precision);
    }
}
