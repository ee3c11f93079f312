package org.rapporteur.spark;

import java.util.Iterator;

/** One after the other. */
record Following<T>(Iterator<T> first, Iterator<T> second) implements Iterator<T> {
    @Override
    public boolean hasNext() {
        return first.hasNext() || second.hasNext();
    }

    @Override
    public T next() {
        return first.hasNext() ? first.next() : second.next();
    }
}
