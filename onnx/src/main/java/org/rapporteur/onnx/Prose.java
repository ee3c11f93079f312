package org.rapporteur.onnx;

/**
 * Tells windows of prose from such as hold codes, signs in a row or another script, in which the graph could see nothing and whose pieces take
 * its time all the same.
 */
final class Prose {
    /** What is shorter may be a headline or a row of figures and costs little. */
    private static final int FEW_PIECES = 64;

    /** A sentence of so many known words is read whatever stands beside it. */
    private static final int FEW_WORDS = 4;

    /** A word that the vocabulary knows is a piece or two. */
    private static final int KNOWN_PIECES = 2;

    /**
     * One known word to so many pieces: in 3,126 windows of 686 dispatches of newswire the only one with fewer was of Urdu, and half of all had more
     * than three to four.
     */
    private static final int PIECES_TO_A_WORD = 5;

    private Prose() {}

    /** Whether a window is read: one that is short, has enough known words, or a sentence that has. */
    static boolean is(Window window, Piecing words) {
        int pieces = 0;
        int known = 0;
        int begin = window.begin();
        while (begin < window.end()) {
            int piecesHere = 0;
            int knownHere = 0;
            int end = begin;
            while (end < window.end() && words.sentence(end) == words.sentence(begin)) {
                int count = words.pieces(end).length;
                piecesHere += count;
                knownHere += count <= KNOWN_PIECES && words.isWorded(end) ? 1 : 0;
                end++;
            }
            if (knownHere >= FEW_WORDS && knownHere * PIECES_TO_A_WORD >= piecesHere) {
                return true;
            }
            pieces += piecesHere;
            known += knownHere;
            begin = end;
        }
        return pieces < FEW_PIECES || known * PIECES_TO_A_WORD >= pieces;
    }
}
