package org.rapporteur.spark;

/**
 * Spreads groups that are named by the ids of dispatches or happenings, in the order of the ids: what is sorted within partitions is then sorted throughout. Ids end
 * in 24 hexadecimal digits of a digest, so all partitions get equally much.
 */
final class ById extends Spread {
    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 4;

    ById(int partitions) {
        super(partitions);
    }

    @Override
    int partitionOf(String group) {
        int digits = group.indexOf('_') + 1;
        long first = Long.parseLong(group, digits, digits + DIGITS, 16);
        return (int) (first * numPartitions() >> 4 * DIGITS);
    }
}
