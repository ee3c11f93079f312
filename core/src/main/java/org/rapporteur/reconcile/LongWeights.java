package org.rapporteur.reconcile;

import java.util.Arrays;

/** Weights by node number in an open-addressed table: for a neighbourhood where most nodes have weights with few others. */
final class LongWeights implements Weights {
    private static final int FREE = -1;
    private static final int TAKEN_OUT = -2;

    private int[] nodes = new int[4];
    private long[] weights = new long[4];
    private int size;
    private int used;

    LongWeights() {
        Arrays.fill(nodes, FREE);
    }

    @Override
    public int size() {
        return size;
    }

    private static int slot(int node, int mask) {
        int h = node * 0x9E3779B9;
        return (h ^ h >>> 16) & mask;
    }

    private int find(int node) {
        int mask = nodes.length - 1;
        int at = slot(node, mask);
        while (nodes[at] != FREE) {
            if (nodes[at] == node) {
                return at;
            }
            at = at + 1 & mask;
        }
        return -1;
    }

    @Override
    public long get(int node) {
        int at = find(node);
        return at < 0 ? NONE : weights[at];
    }

    @Override
    public void put(int node, long weight) {
        int at = find(node);
        if (at >= 0) {
            weights[at] = weight;
            return;
        }
        if ((used + 1) * 4 > nodes.length * 3) {
            resize();
        }
        insert(node, weight);
    }

    private void insert(int node, long weight) {
        int mask = nodes.length - 1;
        int at = slot(node, mask);
        while (nodes[at] != FREE) {
            at = at + 1 & mask;
        }
        nodes[at] = node;
        weights[at] = weight;
        size++;
        used++;
    }

    private void resize() {
        int[] oldNodes = nodes;
        long[] oldWeights = weights;
        int length = Math.max(4, Integer.highestOneBit(Math.max(1, size)) * 4);
        nodes = new int[length];
        weights = new long[length];
        Arrays.fill(nodes, FREE);
        size = 0;
        used = 0;
        for (int i = 0; i < oldNodes.length; i++) {
            if (oldNodes[i] >= 0) {
                insert(oldNodes[i], oldWeights[i]);
            }
        }
    }

    @Override
    public void remove(int node) {
        int at = find(node);
        if (at >= 0) {
            nodes[at] = TAKEN_OUT;
            size--;
        }
    }

    @Override
    public void forEach(Taker taker) {
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] >= 0) {
                taker.take(nodes[i], weights[i]);
            }
        }
    }
}
