package org.rapporteur.eval.reading;

import java.util.ArrayList;
import java.util.List;

/** A CoNLL-U file: its lines, the word rows of its sentences, grouped by document. */
final class Conllu {
    static final int FORM = 1;
    static final int LEMMA = 2;
    static final int UPOS = 3;
    static final int XPOS = 4;
    static final int HEAD = 6;
    static final int RELATION = 7;
    private static final int COLUMNS = 10;
    private final List<List<Sentence>> documents = new ArrayList<>();

    /**
     * A sentence: all its lines, and where the rows of its words stand among them.
     *
     * @param lines comments, multiword tokens and words
     * @param rows indexes of the words' lines
     */
    record Sentence(List<String> lines, List<Integer> rows) {
        Sentence {
            lines = List.copyOf(lines);
            rows = List.copyOf(rows);
        }

        int size() {
            return rows.size();
        }

        String cell(int word, int column) {
            return lines.get(rows.get(word)).split("\t", -1)[column];
        }

        List<String> words() {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < size(); i++) {
                words.add(cell(i, FORM));
            }
            return words;
        }
    }

    Conllu(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                close(lines);
                lines = new ArrayList<>();
            } else {
                lines.add(line);
            }
        }
        close(lines);
    }

    List<List<Sentence>> documents() {
        return documents;
    }

    private void close(List<String> lines) {
        List<Integer> rows = new ArrayList<>();
        boolean opens = documents.isEmpty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            opens |= line.startsWith("# newdoc");
            String[] cells = line.split("\t", -1);
            if (cells.length == COLUMNS && cells[0].chars().allMatch(Character::isDigit)) {
                rows.add(i);
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        if (opens) {
            documents.add(new ArrayList<>());
        }
        documents.get(documents.size() - 1).add(new Sentence(lines, rows));
    }
}
