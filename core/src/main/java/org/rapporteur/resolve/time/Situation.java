package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Anchor;
import org.rapporteur.resolve.TimeExpression.Kind;

/**
 * Where an expression stands: what it may be reckoned from and the words around it.
 *
 * @param anchor the dispatch's own dates
 * @param story what was told before
 * @param tense of the clause
 * @param lexemes all words
 */
record Situation(TimeAnchor anchor, Story story, Tense tense, Lexemes lexemes) {

    Optional<LocalDate> today() {
        return anchor.day();
    }

    boolean future() {
        return tense == Tense.FUTURE;
    }

    Lexeme before(Match match) {
        return lexemes.at(match.begin() - 1);
    }

    Lexeme after(Match match) {
        return lexemes.at(match.end());
    }

    /** A date reckoned from the dispatch's own. */
    Denotation reckoned(Stretch stretch) {
        return Denotation.date(stretch, anchor.kind());
    }

    /** A date that the text itself gives in full. */
    Denotation said(Stretch stretch) {
        return Denotation.date(stretch, Anchor.TEXT);
    }

    /** What can be said without the dispatch's date: the type and a value with unknown parts. */
    Denotation unresolved(String timex) {
        return Denotation.unresolved(Kind.DATE, timex);
    }
}
