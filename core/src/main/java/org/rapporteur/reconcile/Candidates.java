package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The pairs of classes that are compared: those that share a {@link Keys key}. Where more than {@link #MOST_IN_BLOCK} classes share
 * one, they are laid in an order that brings like wordings together, another for each key, and each is compared with the next
 * {@link #WINDOW} only (sorted neighbourhood; Hernandez and Stolfo 1995), so that the work grows with their number and not with its square.
 */
final class Candidates {
    /** More in a block, and it is crowded. */
    static final int MOST_IN_BLOCK = 500;

    private static final int WINDOW = 24;
    private static final long NO_KEY = -1;

    private final List<SignClass> classes;
    /** The content keys of each class that are not crowded, sorted. */
    private final long[][] keys;

    private final List<int[]> blocks = new ArrayList<>();
    private final List<Long> keyOfBlock = new ArrayList<>();
    /** Pairs of one dispatch or story. */
    private final PairSet near = new PairSet();
    /** Pairs of crowded blocks. */
    private final PairSet crowded = new PairSet();

    Candidates(List<SignClass> classes) {
        this.classes = classes;
        this.keys = classes.parallelStream().map(c -> Keys.contents(c.sign())).toArray(long[][]::new);
        printed(Nearness.WITHIN, Keys::dispatch);
        printed(Nearness.SAME_STORY, Keys::story);
        near.compact();
        contents();
        crowded.compact();
    }

    /**
     * Gives the pairs, packed as {@link PairSet} does, each once; may be asked as often as needed.
     *
     * @param taker called by several threads at once
     */
    void forEachPair(LongConsumer taker) {
        near.stream().parallel().forEach(taker);
        crowded.stream().parallel().forEach(taker);
        IntStream.range(0, blocks.size()).parallel().forEach(b -> forEachPair(b, taker));
    }

    private void printed(Nearness nearness, Function<Sign, Long> keyOf) {
        LongStream entries = IntStream.range(0, classes.size())
                .boxed()
                .flatMapToLong(i -> classes.get(i).members().stream().mapToLong(s -> entry(keyOf.apply(s), i)));
        forEachBlock(entries, (key, block) -> {
            if (block.length > MOST_IN_BLOCK) {
                windows(key, block, nearness, near);
            } else {
                all(block, nearness, near);
            }
        });
    }

    private static void all(int[] block, Nearness nearness, PairSet to) {
        for (int x = 0; x < block.length; x++) {
            for (int y = x + 1; y < block.length; y++) {
                to.add(PairSet.pack(block[x], block[y], nearness));
            }
        }
    }

    private void contents() {
        LongStream entries = IntStream.range(0, classes.size())
                .boxed()
                .flatMapToLong(i -> Arrays.stream(keys[i]).map(k -> entry(k, i)));
        List<long[]> crowdedKeys = new ArrayList<>();
        List<int[]> crowdedBlocks = new ArrayList<>();
        forEachBlock(entries, (key, block) -> {
            if (block.length > MOST_IN_BLOCK) {
                crowdedKeys.add(new long[] {key});
                crowdedBlocks.add(block);
            } else {
                blocks.add(block);
                keyOfBlock.add(key);
            }
        });
        long[] gone = crowdedKeys.stream().mapToLong(k -> k[0]).sorted().toArray();
        crowdedBlocks.stream().flatMapToInt(Arrays::stream).distinct().forEach(i -> keys[i] = without(keys[i], gone));
        for (int b = 0; b < crowdedBlocks.size(); b++) {
            windows(crowdedKeys.get(b)[0], crowdedBlocks.get(b), Nearness.ACROSS, crowded);
        }
    }

    private static long[] without(long[] some, long[] gone) {
        return Arrays.stream(some).filter(k -> Arrays.binarySearch(gone, k) < 0).toArray();
    }

    /** Each with the next few in an order of its own; pairs that meet elsewhere are left to that. */
    private void windows(long key, int[] block, Nearness nearness, PairSet to) {
        int[] order = IntStream.of(block)
                .mapToObj(i -> new Object[] {WordOrder.of(classes.get(i).sign(), key), i})
                .sorted(Comparator.comparing((Object[] o) -> (WordOrder) o[0]).thenComparing(o -> (Integer) o[1]))
                .mapToInt(o -> (Integer) o[1])
                .toArray();
        for (int x = 0; x < order.length; x++) {
            for (int y = x + 1; y <= x + WINDOW && y < order.length; y++) {
                if (nearness != Nearness.ACROSS
                        || isAcross(order[x], order[y]) && firstShared(order[x], order[y]) == NO_KEY) {
                    to.add(PairSet.pack(order[x], order[y], nearness));
                }
            }
        }
    }

    private void forEachPair(int number, LongConsumer taker) {
        int[] block = blocks.get(number);
        long key = keyOfBlock.get(number);
        for (int x = 0; x < block.length; x++) {
            for (int y = x + 1; y < block.length; y++) {
                if (firstShared(block[x], block[y]) == key && isAcross(block[x], block[y])) {
                    taker.accept(PairSet.pack(block[x], block[y], Nearness.ACROSS));
                }
            }
        }
    }

    private boolean isAcross(int i, int j) {
        SignClass a = classes.get(i);
        SignClass b = classes.get(j);
        if (a.members().size() == 1 && b.members().size() == 1) {
            return Nearness.of(a.sign(), b.sign()) == Nearness.ACROSS || !near.contains(i, j);
        }
        return !near.contains(i, j);
    }

    private long firstShared(int one, int other) {
        long[] a = keys[one];
        long[] b = keys[other];
        int j = 0;
        for (int i = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                return a[i];
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return NO_KEY;
    }

    private static long entry(long key, int node) {
        return key << PairSet.NODE_BITS | node;
    }

    private interface BlockTaker {
        void take(long key, int[] block);
    }

    /** Gives the nodes of every key that two or more share; nodes sorted and distinct. */
    private static void forEachBlock(LongStream unsorted, BlockTaker taker) {
        long[] entries = unsorted.toArray();
        Arrays.parallelSort(entries);
        int begin = 0;
        for (int i = 1; i <= entries.length; i++) {
            if (i == entries.length || entries[i] >>> PairSet.NODE_BITS != entries[begin] >>> PairSet.NODE_BITS) {
                int[] block = Arrays.stream(entries, begin, i)
                        .distinct()
                        .mapToInt(e -> (int) (e & (1 << PairSet.NODE_BITS) - 1))
                        .toArray();
                if (block.length > 1) {
                    taker.take(entries[begin] >>> PairSet.NODE_BITS, block);
                }
                begin = i;
            }
        }
    }
}
