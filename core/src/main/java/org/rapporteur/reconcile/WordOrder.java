package org.rapporteur.reconcile;

import java.util.List;

/**
 * Where a sign stands in the order of a crowded block: by the least and second least of seeded hashes of its words (MinHash), so that
 * signs that share most of their words mostly stand beside each other.
 */
record WordOrder(long least, long second) implements Comparable<WordOrder> {
    static WordOrder of(Sign sign, long seed) {
        long least = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        for (List<String> words : List.of(sign.wording().names(), sign.wording().others())) {
            for (String word : words) {
                long h = Keys.hash(seed + word);
                second = h < least ? least : Math.min(second, h);
                least = Math.min(least, h);
            }
        }
        return new WordOrder(least, second);
    }

    @Override
    public int compareTo(WordOrder other) {
        int order = Long.compare(least, other.least);
        return order != 0 ? order : Long.compare(second, other.second);
    }
}
