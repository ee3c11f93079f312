package org.rapporteur.reconcile;

import java.util.Arrays;

/** Weights by node number with a place for every node: for a neighbourhood where most nodes have weights with most others. */
final class FullWeights implements Weights {
    private final long[] weights;
    private int size;

    FullWeights(int nodes) {
        weights = new long[nodes];
        Arrays.fill(weights, NONE);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long get(int node) {
        return weights[node];
    }

    @Override
    public void put(int node, long weight) {
        size += weights[node] == NONE ? 1 : 0;
        weights[node] = weight;
    }

    @Override
    public void remove(int node) {
        size -= weights[node] == NONE ? 0 : 1;
        weights[node] = NONE;
    }

    @Override
    public void forEach(Taker taker) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != NONE) {
                taker.take(i, weights[i]);
            }
        }
    }
}
