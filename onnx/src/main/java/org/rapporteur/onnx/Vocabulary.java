package org.rapporteur.onnx;

import java.util.List;
import org.rapporteur.RapporteurException;

/**
 * The wordpieces as a trie in two flat arrays: from a node and a character to the next node. Pieces that begin a word and
 * pieces that go on with one ("##ing") hang under two roots.
 */
final class Vocabulary {
    static final int NONE = -1;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    private static final long EMPTY = -1L;

    private final int size;
    private final int[] pieceAt;
    private final long[] keys;
    private final int[] targets;
    private final int cls;
    private final int sep;
    private final int unknown;
    private int nodes = 2;

    Vocabulary(List<String> pieces) {
        int characters = 2;
        for (String piece : pieces) {
            characters += piece.length();
        }
        this.size = pieces.size();
        this.pieceAt = new int[characters];
        java.util.Arrays.fill(pieceAt, NONE);
        this.keys = new long[Integer.highestOneBit(characters) * 4];
        java.util.Arrays.fill(keys, EMPTY);
        this.targets = new int[keys.length];
        for (int i = 0; i < pieces.size(); i++) {
            add(pieces.get(i), i);
        }
        this.cls = required(pieces, "[CLS]");
        this.sep = required(pieces, "[SEP]");
        this.unknown = required(pieces, "[UNK]");
    }

    int size() {
        return size;
    }

    int cls() {
        return cls;
    }

    int sep() {
        return sep;
    }

    int unknown() {
        return unknown;
    }

    /** The node behind a character, or {@link #NONE}. */
    int next(int node, char c) {
        long key = ((long) node << 16) | c;
        int slot = slot(key);
        return keys[slot] == EMPTY ? NONE : targets[slot];
    }

    /** The piece that ends at a node, or {@link #NONE}. */
    int piece(int node) {
        return pieceAt[node];
    }

    private void add(String piece, int id) {
        boolean inside = piece.length() > 2 && piece.startsWith("##");
        int node = inside ? INSIDE : BEGIN;
        for (int i = inside ? 2 : 0; i < piece.length(); i++) {
            long key = ((long) node << 16) | piece.charAt(i);
            int slot = slot(key);
            if (keys[slot] == EMPTY) {
                keys[slot] = key;
                targets[slot] = nodes++;
            }
            node = targets[slot];
        }
        pieceAt[node] = id;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static int required(List<String> pieces, String piece) {
        int found = pieces.indexOf(piece);
        if (found < 0) {
            throw new RapporteurException("model-vocabulary", "the vocabulary has no " + piece);
        }
        return found;
    }
}
