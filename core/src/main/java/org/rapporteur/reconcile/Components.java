package org.rapporteur.reconcile;

/** Connected components of numbered nodes: union by the smaller number, paths halved. */
final class Components {
    private final int[] parent;

    Components(int nodes) {
        parent = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            parent[i] = i;
        }
    }

    /** The smallest node of a component. */
    int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int a, int b) {
        int s = root(a);
        int t = root(b);
        if (s < t) {
            parent[t] = s;
        } else if (t < s) {
            parent[s] = t;
        }
    }
}
