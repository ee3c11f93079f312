package org.rapporteur.spark;

import org.apache.spark.Partitioner;
import scala.Tuple2;

/** Spreads groups over partitions by a hash of their names. */
final class ByGroup extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int partitions;

    ByGroup(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        int hash = ((String) ((Tuple2<?, ?>) key)._1()).hashCode();
        return Math.floorMod(hash * 0x9E3779B9 >>> 7, partitions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByGroup by && by.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
