package org.rapporteur.reconcile;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Connected components of numbered nodes: union by the smaller number, paths halved. Several threads may join at once; the components and
 * their smallest nodes are the same in whatever order.
 */
final class Components {
    private final AtomicIntegerArray parent;

    Components(int nodes) {
        parent = new AtomicIntegerArray(nodes);
        for (int i = 0; i < nodes; i++) {
            parent.setPlain(i, i);
        }
    }

    /** The smallest node of a component. */
    int root(int node) {
        int at = node;
        int up = parent.get(at);
        while (up != at) {
            int above = parent.get(up);
            if (above != up) {
                parent.compareAndSet(at, up, above);
            }
            at = up;
            up = above;
        }
        return at;
    }

    /** Whether two are in one component; no longer "no" once another thread has joined them. */
    boolean together(int a, int b) {
        return root(a) == root(b);
    }

    void join(int a, int b) {
        int s = root(a);
        int t = root(b);
        while (s != t) {
            int smaller = Math.min(s, t);
            int greater = Math.max(s, t);
            if (parent.compareAndSet(greater, greater, smaller)) {
                return;
            }
            s = root(smaller);
            t = root(greater);
        }
    }
}
