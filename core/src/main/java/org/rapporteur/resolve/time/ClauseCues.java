package org.rapporteur.resolve.time;

/**
 * Reads from the words around an expression whether its clause tells of the past or of what is to come: the nearest cue
 * before it in the sentence decides ("said" past, "will" future), else the first behind it.
 */
final class ClauseCues {
    private static final int REACH_BACK = 14;
    private static final int REACH_AHEAD = 10;
    private final Lexicon lexicon;

    ClauseCues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Tense around(Lexemes lexemes, int begin, int end) {
        String before = lexemes.at(begin - 1).form();
        if (lexicon.has("future-preposition", before)) {
            return Tense.FUTURE;
        }
        boolean possessive = lexemes.at(end).is("'") && lexemes.at(end + 1).is("s");
        if (before.equals("since")) {
            return Tense.PAST;
        }
        for (int i = begin - 1; !possessive && i >= begin - REACH_BACK && !lexemes.endsSentence(i) && i >= 0; i--) {
            Tense tense = cue(lexemes, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        for (int i = end; i < end + REACH_AHEAD && !lexemes.endsSentence(i); i++) {
            Tense tense = cue(lexemes, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense cue(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        if (lexicon.findAt("future-cue", lexemes, at).isPresent()) {
            return Tense.FUTURE;
        }
        if (lexicon.has("past-cue", lexeme.form())) {
            return Tense.PAST;
        }
        boolean verbal = lexeme.kind() == Lexeme.Kind.WORD
                && lexeme.form().length() > 4
                && lexeme.form().endsWith("ed")
                && !lexeme.form().endsWith("eed")
                && lexeme.capital() != Lexeme.Capital.FIRST
                && !lexicon.has("passive-helper", lexemes.at(at - 1).form());
        return verbal ? Tense.PAST : Tense.UNKNOWN;
    }
}
