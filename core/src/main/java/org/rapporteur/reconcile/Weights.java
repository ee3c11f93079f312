package org.rapporteur.reconcile;

/** The weights that a group of claims has with others, by the numbers of these. */
interface Weights {
    /** Comes back for a node that has no weight. */
    long NONE = Long.MAX_VALUE;

    /** Takes one weight. */
    interface Taker {
        void take(int node, long weight);
    }

    /** How many have one. */
    int size();

    /** The weight with a node, or {@link #NONE}. */
    long get(int node);

    void put(int node, long weight);

    void remove(int node);

    /** In no order; the weights must not change meanwhile. */
    void forEach(Taker taker);
}
