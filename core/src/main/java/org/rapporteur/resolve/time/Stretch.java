package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.rapporteur.resolve.TimeExpression.Anchor;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Precision;

/**
 * A stretch of the calendar with its TIMEX3 value: the third quarter of 1989 is 1989-Q3, from 1 July to 30 September.
 *
 * @param timex TIMEX3 value
 * @param from first day
 * @param to last day
 * @param precision how exact it is
 */
record Stretch(String timex, LocalDate from, LocalDate to, Precision precision) {
    private static final int DECADE_DAYS = 3650;

    static Stretch day(LocalDate day) {
        return new Stretch(day.toString(), day, day, Precision.DAY);
    }

    static Stretch of(YearMonth month) {
        return new Stretch(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Stretch year(int year) {
        String timex = String.format(java.util.Locale.ROOT, "%04d", year);
        return new Stretch(timex, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static Stretch quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new Stretch(
                year + "-Q" + quarter, first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.RANGE);
    }

    static Stretch half(int year, int half) {
        YearMonth first = YearMonth.of(year, half * 6 - 5);
        return new Stretch(
                year + "-H" + half, first.atDay(1), first.plusMonths(5).atEndOfMonth(), Precision.RANGE);
    }

    /** @param code SP, SU, FA or WI, on the northern half of the earth; winter begins in December of its year */
    static Stretch season(int year, String code) {
        int month = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        YearMonth first = YearMonth.of(year, month);
        return new Stretch(
                year + "-" + code, first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.RANGE);
    }

    static Stretch decade(int year) {
        int first = year - year % 10;
        return new Stretch(
                String.valueOf(first / 10),
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 9, 12, 31),
                Precision.RANGE);
    }

    static Stretch century(int ordinal) {
        int first = ordinal * 100 - 99;
        return new Stretch(
                String.valueOf(ordinal - 1),
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 99, 12, 31),
                Precision.RANGE);
    }

    static Stretch between(String timex, LocalDate from, LocalDate to) {
        return new Stretch(timex, from, to, Precision.RANGE);
    }

    /**
     * Its early, middle or late part: of a month the first ten, second ten and last days; of longer ones the thirds.
     * A week and a day are left whole.
     */
    Stretch edge(String edge) {
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        if (days > DECADE_DAYS && days < 2 * DECADE_DAYS) {
            return thirds(edge, from.plusYears(4), from.plusYears(7));
        }
        if (days < 28) {
            return this;
        }
        boolean month = precision == Precision.MONTH;
        LocalDate second = month ? from.plusDays(10) : from.plusMonths(Math.round(days / 30.44 / 3));
        LocalDate third = month ? from.plusDays(20) : from.plusMonths(Math.round(days / 30.44 / 3 * 2));
        return thirds(edge, second, third);
    }

    private Stretch thirds(String edge, LocalDate second, LocalDate third) {
        return switch (edge) {
            case "early" -> between(timex, from, second.minusDays(1));
            case "mid" -> between(timex, second, third.minusDays(1));
            case "late" -> between(timex, third, to);
            default -> this;
        };
    }

    /** The part before ("earlier this month") or after ("later this year") a day, when it lies within. */
    Stretch shift(String shift, LocalDate day) {
        if (day.isBefore(from) || day.isAfter(to) || from.equals(to)) {
            return this;
        }
        return shift.equals("earlier") ? between(timex, from, day) : between(timex, day, to);
    }

    Interval interval(Anchor anchor) {
        return new Interval(from, to, precision, anchor);
    }
}
