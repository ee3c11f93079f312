package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;

/** The words of one dispatch with their wordpieces and letter case, in arrays by word index. */
final class Piecing {
    private final List<int[]> pieces;
    private final int[] cases;
    private final int[] sentences;

    private Piecing(List<int[]> pieces, int[] cases, int[] sentences) {
        this.pieces = pieces;
        this.cases = cases;
        this.sentences = sentences;
    }

    /**
     * @param words in text order
     * @param sentences number of the sentence of each word, rising
     */
    static Piecing of(List<String> words, int[] sentences, WordPieces wordPieces) {
        List<int[]> pieces = new ArrayList<>(words.size());
        int[] cases = new int[words.size()];
        for (int i = 0; i < cases.length; i++) {
            pieces.add(wordPieces.ids(words.get(i)));
            cases[i] = LetterCase.of(words.get(i));
        }
        return new Piecing(pieces, cases, sentences);
    }

    int size() {
        return cases.length;
    }

    int[] pieces(int word) {
        return pieces.get(word);
    }

    int letterCase(int word) {
        return cases[word];
    }

    int sentence(int word) {
        return sentences[word];
    }
}
