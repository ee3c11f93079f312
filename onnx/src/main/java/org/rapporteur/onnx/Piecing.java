package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of one dispatch with their wordpieces and letter case, in arrays by word index. */
final class Piecing {
    private final List<int[]> pieces;
    private final BitSet worded;
    private final int[] cases;
    private final int[] sentences;

    private Piecing(List<int[]> pieces, BitSet worded, int[] cases, int[] sentences) {
        this.pieces = pieces;
        this.worded = worded;
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
        BitSet worded = new BitSet();
        for (int i = 0; i < cases.length; i++) {
            int[] ids = wordPieces.ids(words.get(i));
            pieces.add(ids);
            worded.set(
                    i,
                    ids[0] != wordPieces.vocabulary().unknown()
                            && words.get(i).codePoints().anyMatch(Character::isLetter));
            cases[i] = LetterCase.of(words.get(i));
        }
        return new Piecing(pieces, worded, cases, sentences);
    }

    int size() {
        return cases.length;
    }

    int[] pieces(int word) {
        return pieces.get(word);
    }

    /** Has a word letters, and does the vocabulary know its beginning? */
    boolean isWorded(int word) {
        return worded.get(word);
    }

    int letterCase(int word) {
        return cases[word];
    }

    int sentence(int word) {
        return sentences[word];
    }
}
