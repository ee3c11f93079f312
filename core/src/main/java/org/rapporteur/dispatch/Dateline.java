package org.rapporteur.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * "BEIRUT, Dec. 16 (AFP) -": where a dispatch was filed and, when it says so, on which day.
 *
 * @param place the words of the place
 * @param date the day, when given
 */
public record Dateline(Words place, Optional<LocalDate> date) {}
