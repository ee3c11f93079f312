package org.rapporteur.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.intake.layout.DateScanner;

/**
 * The dates that a file states in a field of its own. Where they are three numbers ("7/5/15"), all of the file have one order: the caller's, or
 * the only one in which every date of the file is a day. The file is looked through once, when the first such date comes.
 */
final class ColumnDates {
    private static final String ADVICE =
            "; nothing of the file from here on is read: say which with --date-order dmy, mdy or ymd";
    private final Column column;
    private Optional<DateOrder> order;
    private boolean looked;
    private String refusal = "";

    /**
     * @param given the caller's order
     * @param column all values of the file, for a look ahead
     */
    ColumnDates(Optional<DateOrder> given, Column column) {
        this.order = given;
        this.looked = given.isPresent();
        this.column = column;
    }

    /** All dates of a file, as they are stated. */
    interface Column {
        /** @return false when the file cannot be read twice */
        boolean forEach(Consumer<String> taker) throws IOException;
    }

    /** The date that a value states. */
    Optional<LocalDate> find(String stated) {
        Optional<NumericDate> numeric = NumericDate.find(stated);
        if (numeric.isPresent()) {
            look(numeric.get());
            return order.flatMap(o -> o.read(numeric.get()));
        }
        String bare = stated.strip();
        Optional<LocalDate> whole = DateScanner.whole(bare);
        return whole.isPresent() || bare.length() < 10 ? whole : DateScanner.within(bare.substring(0, 10));
    }

    /** Why a value cannot be read, and with it no other of the file; nothing when it can. */
    Optional<String> findRefusal(Optional<String> stated) {
        stated.flatMap(NumericDate::find).ifPresent(this::look);
        return Optional.of(refusal).filter(r -> !r.isEmpty());
    }

    private void look(NumericDate first) {
        if (looked) {
            return;
        }
        looked = true;
        Orders orders = new Orders();
        orders.take(first);
        boolean whole;
        try {
            whole = column.forEach(v -> NumericDate.find(v).ifPresent(orders::take));
        } catch (IOException e) {
            whole = false;
        }
        order = orders.findOnly();
        if (order.isEmpty()) {
            refusal = orders.contradict()
                    ? "its dates have no one order (\"" + orders.last + "\" does not fit those before)" + ADVICE
                    : "dates such as \"" + first.words() + "\" can be two days, and " + (whole ? "no other" : "nothing")
                            + " decides" + ADVICE;
        }
    }

    /** The orders in which every date so far is a day. */
    private static final class Orders {
        private final Set<DateOrder> possible = EnumSet.allOf(DateOrder.class);
        private boolean alike = true;
        private String last = "";

        /** A value that is a day in no order (a slip of the pen) decides nothing. */
        private void take(NumericDate date) {
            Set<DateOrder> fits = EnumSet.noneOf(DateOrder.class);
            for (DateOrder order : DateOrder.values()) {
                if (order.read(date).isPresent()) {
                    fits.add(order);
                }
            }
            if (!fits.isEmpty() && !possible.isEmpty()) {
                possible.retainAll(fits);
                alike &= date.first() == date.second();
                last = date.words();
            }
        }

        private boolean contradict() {
            return possible.isEmpty();
        }

        /** The year comes first only where it can stand nowhere else: nobody writes 15/07/05 for July. "5/5/15" is one day in both. */
        private Optional<DateOrder> findOnly() {
            boolean day = possible.contains(DateOrder.DMY);
            boolean month = possible.contains(DateOrder.MDY);
            if (day && month && alike) {
                return Optional.of(DateOrder.DMY);
            }
            return day == month
                    ? Optional.of(DateOrder.YMD).filter(y -> !day && possible.contains(y))
                    : Optional.of(day ? DateOrder.DMY : DateOrder.MDY);
        }
    }
}
