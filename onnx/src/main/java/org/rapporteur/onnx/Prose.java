package org.rapporteur.onnx;

/**
 * Tells windows of prose from such as hold codes, signs in a row or another script, in which the graph could see nothing and whose pieces take
 * its time all the same.
 */
final class Prose {
    /** What is shorter may be a headline or a row of figures and costs little. */
    private static final int FEW_PIECES = 64;

    /** A word that the vocabulary knows is a piece or two. */
    private static final int KNOWN_PIECES = 2;

    /**
     * One known word to so many pieces: in 3,126 windows of 686 dispatches of newswire the only one with fewer was of Urdu, and half of all had more
     * than three to four.
     */
    private static final int PIECES_TO_A_WORD = 5;

    private Prose() {}

    static boolean is(Window window, Piecing words) {
        int pieces = 0;
        int known = 0;
        for (int word = window.begin(); word < window.end(); word++) {
            int count = words.pieces(word).length;
            pieces += count;
            known += count <= KNOWN_PIECES && words.isWorded(word) ? 1 : 0;
        }
        return pieces < FEW_PIECES || known * PIECES_TO_A_WORD >= pieces;
    }
}
