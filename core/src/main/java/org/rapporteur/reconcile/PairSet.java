package org.rapporteur.reconcile;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Pairs of numbered nodes, each once with the least {@link Nearness} it was added with. Add first, then ask. Takes eight bytes a
 * pair; doubles are taken out whenever it would have to grow.
 */
final class PairSet {
    /** Bits of a node's number. */
    static final int NODE_BITS = 24;

    private static final int NEARNESS_BITS = 2;
    private static final int NODE_MASK = (1 << NODE_BITS) - 1;
    private static final Nearness[] NEARNESSES = Nearness.values();

    private long[] pairs = new long[1024];
    private int size;
    private boolean sorted = true;

    /** A pair as one number: the smaller node, the greater, the nearness. */
    static long pack(int a, int b, Nearness nearness) {
        long first = Math.min(a, b);
        long second = Math.max(a, b);
        return (first << NODE_BITS | second) << NEARNESS_BITS | nearness.ordinal();
    }

    static int first(long pair) {
        return (int) (pair >>> NODE_BITS + NEARNESS_BITS);
    }

    static int second(long pair) {
        return (int) (pair >>> NEARNESS_BITS) & NODE_MASK;
    }

    static Nearness nearness(long pair) {
        return NEARNESSES[(int) (pair & (1 << NEARNESS_BITS) - 1)];
    }

    void add(long pair) {
        if (size == pairs.length) {
            compact();
            if (size > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
        }
        pairs[size++] = pair;
        sorted = false;
    }

    /** Sorts and takes out doubles; done before the set is asked by several threads. */
    void compact() {
        if (sorted) {
            return;
        }
        Arrays.parallelSort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[i] >>> NEARNESS_BITS != pairs[kept - 1] >>> NEARNESS_BITS) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
        sorted = true;
    }

    boolean contains(int a, int b) {
        compact();
        long least = pack(a, b, Nearness.WITHIN);
        int at = Arrays.binarySearch(pairs, 0, size, least);
        int here = at < 0 ? -at - 1 : at;
        return here < size && pairs[here] >>> NEARNESS_BITS == least >>> NEARNESS_BITS;
    }

    /** The pairs, packed, in order. */
    LongStream stream() {
        compact();
        return Arrays.stream(pairs, 0, size);
    }
}
