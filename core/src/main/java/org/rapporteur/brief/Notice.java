package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.dispatch.Dispatch;

/**
 * What became of a dispatch that a brief is about or would be about.
 *
 * @param kind what became of it
 * @param earlier the dispatch it is about
 * @param later the dispatch that says so, when it is of this brief too
 * @param said who says so, on what day, and why
 */
public record Notice(Kind kind, Dispatch earlier, Optional<Dispatch> later, Said said) {
    /** What may become of a dispatch. */
    public enum Kind {
        UPDATE("Updated"),
        CORRECTION("Corrected"),
        WITHDRAWAL("Withdrawn, and left out of this page"),
        REINSTATEMENT("Reinstated");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * Who says so.
     *
     * @param by an agency, a paper or a person
     * @param on the day of the note, when it is known
     * @param why in the words of the note
     */
    public record Said(String by, Optional<LocalDate> on, String why) {}

    /** The day it was said: of publication of the later dispatch, else of the note. */
    Optional<LocalDate> day() {
        return later.flatMap(l -> l.publication().date()).or(said::on);
    }
}
