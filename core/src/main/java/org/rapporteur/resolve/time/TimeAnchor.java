package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.dispatch.Dateline;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.resolve.TimeExpression.Anchor;

/**
 * The days that "Thursday" or "two days ago" are reckoned from. The dateline's day goes first where it lies within
 * the week before publication, for that is the day the words were written on.
 *
 * @param publication when the dispatch was published, if known
 * @param dateline the day the dateline gives, if any
 */
public record TimeAnchor(Optional<LocalDate> publication, Optional<LocalDate> dateline) {
    private static final int DAYS_UNDER_WAY = 7;

    /** Nothing known: relative times stay unresolved. */
    public static TimeAnchor unknown() {
        return new TimeAnchor(Optional.empty(), Optional.empty());
    }

    public static TimeAnchor published(LocalDate day) {
        return new TimeAnchor(Optional.of(day), Optional.empty());
    }

    public static TimeAnchor of(Dispatch dispatch) {
        return new TimeAnchor(
                dispatch.publication().date(), dispatch.layout().dateline().flatMap(Dateline::date));
    }

    /** The day to reckon from. */
    public Optional<LocalDate> day() {
        return usesDateline() ? dateline : publication;
    }

    /** Which of the two {@link #day()} is. */
    public Anchor kind() {
        return usesDateline() ? Anchor.DATELINE : Anchor.PUBLICATION;
    }

    private boolean usesDateline() {
        if (dateline.isEmpty() || publication.isEmpty()) {
            return dateline.isPresent();
        }
        long days = ChronoUnit.DAYS.between(dateline.get(), publication.get());
        return days >= 0 && days <= DAYS_UNDER_WAY;
    }
}
