package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.brief.Brief.Run;
import org.rapporteur.brief.Brief.Statement;
import org.rapporteur.brief.Brief.Tone;
import org.rapporteur.text.Words;

/** Puts a statement together, run by run. */
final class Line {
    private final Notes notes;
    private final List<Run> runs = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    Line(Notes notes) {
        this.notes = notes;
    }

    Line plain(String text) {
        return run(Tone.PLAIN, text);
    }

    Line strong(String text) {
        return run(Tone.STRONG, text);
    }

    private Line run(Tone tone, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(tone, text));
        }
        return this;
    }

    /** Words of a dispatch, cut to a length, with their number. */
    Line quoted(String dispatchId, Words words, int longest) {
        run(Tone.QUOTED, Plain.cut(bare(notes.shown(dispatchId, words.text())), longest));
        return cite(dispatchId, words);
    }

    /** Without the quotation marks that the page sets itself, and without the full stop. */
    private static String bare(String text) {
        int begin = 0;
        int end = text.length();
        boolean opens = end > 1 && isMark(text.charAt(0)) && text.indexOf(text.charAt(0), 1) < 0;
        boolean both = end > 1 && isMark(text.charAt(0)) && isMark(text.charAt(end - 1));
        if (opens || both) {
            begin++;
        }
        while (end > begin
                && (".,;:".indexOf(text.charAt(end - 1)) >= 0 || (both || opens) && isMark(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    Line cite(String dispatchId, Words words) {
        numbers.add(notes.note(dispatchId, words));
        return this;
    }

    Line cite(List<Integer> some) {
        numbers.addAll(some);
        return this;
    }

    Statement statement() {
        return new Statement(runs, numbers);
    }

    Brief.Item item() {
        return new Brief.Item(statement());
    }
}
