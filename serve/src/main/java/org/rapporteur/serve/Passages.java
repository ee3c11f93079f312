package org.rapporteur.serve;

import org.rapporteur.ledger.Veil;

/** Passages of one text as they are shown: with a block for every character of a name that is withheld, so that offsets stay. */
final class Passages {
    private final String text;
    private final String shown;

    Passages(String text, Veil veil) {
        this.text = text;
        this.shown = veil.inPlace(text);
    }

    /** What is shown between two offsets, UTF-16, of the text itself. */
    String between(int begin, int end) {
        int from = shown.offsetByCodePoints(0, text.codePointCount(0, begin));
        return shown.substring(from, shown.offsetByCodePoints(from, text.codePointCount(begin, end)));
    }
}
