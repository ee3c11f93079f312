package org.rapporteur.spark;

/** Spreads groups by a hash of their names. */
final class ByGroup extends Spread {
    private static final long serialVersionUID = 1L;

    ByGroup(int partitions) {
        super(partitions);
    }

    @Override
    int partitionOf(String group) {
        return Math.floorMod(group.hashCode() * 0x9E3779B9 >>> 7, numPartitions());
    }
}
