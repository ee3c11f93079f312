package org.rapporteur.spark;

import org.apache.spark.Partitioner;
import scala.Tuple2;

/** Spreads groups over partitions by their names; two of one class with as many partitions spread alike. */
abstract class Spread extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int partitions;

    Spread(int partitions) {
        this.partitions = partitions;
    }

    /** The partition of a group, from 0. */
    abstract int partitionOf(String group);

    @Override
    public final int numPartitions() {
        return partitions;
    }

    @Override
    public final int getPartition(Object key) {
        return partitionOf((String) ((Tuple2<?, ?>) key)._1());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Spread spread && spread.getClass() == getClass() && spread.partitions == partitions;
    }

    @Override
    public final int hashCode() {
        return 31 * getClass().getName().hashCode() + partitions;
    }
}
