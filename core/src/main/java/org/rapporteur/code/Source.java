package org.rapporteur.code;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Words;

/**
 * One link of an attribution chain: who says it.
 *
 * @param words the words that name the source here; absent when only the cue stands ("allegedly")
 * @param actor who that is
 * @param kind what sort of source
 * @param cue the words that attribute ("said", "according to")
 * @param level 0 is outermost; sources of one level speak together
 * @param saidAt place of utterance ("in Washington"), when told
 * @param saidOn day of utterance, when told
 */
public record Source(
        Optional<Words> words,
        Actor actor,
        Kind kind,
        Optional<Words> cue,
        int level,
        Optional<Words> saidAt,
        Optional<LocalDate> saidOn) {

    /** What sort of source. */
    public enum Kind {
        SPEAKER,
        ORGANISATION,
        DOCUMENT,
        ANONYMOUS,
        REPORTER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
