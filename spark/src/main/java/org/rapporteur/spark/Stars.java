package org.rapporteur.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Links each of some sorted neighbours to the smallest, each once; reads them as it is read, for there may be millions. */
final class Stars implements Iterator<Tuple2<String, String>> {
    private final Iterator<Tuple2<String, byte[]>> neighbours;
    private final Predicate<String> wanted;
    private final String least;
    private String last;
    private @Nullable String next;

    /**
     * @param first the first neighbour, which was read already
     * @param neighbours the others, sorted
     */
    Stars(String first, Iterator<Tuple2<String, byte[]>> neighbours, Predicate<String> wanted, String least) {
        this.neighbours = neighbours;
        this.wanted = wanted;
        this.least = least;
        this.last = first;
        this.next = wanted.test(first) ? first : null;
    }

    @Override
    public boolean hasNext() {
        while (next == null && neighbours.hasNext()) {
            String name = neighbours.next()._1();
            if (!name.equals(last) && wanted.test(name)) {
                next = name;
            }
            last = name;
        }
        return next != null;
    }

    @Override
    public Tuple2<String, String> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Tuple2<String, String> link = new Tuple2<>(next, least);
        next = null;
        return link;
    }
}
