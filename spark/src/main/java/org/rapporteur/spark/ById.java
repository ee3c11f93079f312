package org.rapporteur.spark;

import org.apache.spark.Partitioner;
import scala.Tuple2;

/**
 * Spreads groups that are named by the ids of dispatches or happenings, in the order of the ids: what is sorted within partitions is then sorted throughout. Ids end
 * in 24 hexadecimal digits of a digest, so all partitions get equally much.
 */
final class ById extends Partitioner {
    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 4;

    private final int partitions;

    ById(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        String id = (String) ((Tuple2<?, ?>) key)._1();
        int digits = id.indexOf('_') + 1;
        long first = Long.parseLong(id, digits, digits + DIGITS, 16);
        return (int) (first * partitions >> 4 * DIGITS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ById by && by.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return -partitions;
    }
}
