package org.rapporteur.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds what hangs together: of names that are linked, directly or over others, each gets the smallest. Large star and small star in turn (Kiveris et al., Connected
 * components in MapReduce and beyond, 2014) until nothing changes, which takes a few rounds; each partition joins first what it holds.
 */
final class Linked {
    private static final byte[] NOTHING = {};

    private final Partitioner partitioner;

    /**
     * @param partitions of each step
     */
    Linked(int partitions) {
        this.partitioner = new ByGroup(partitions);
    }

    /**
     * @param links pairs of names
     * @return every name that is linked to a smaller one, with the smallest; kept on disk by Spark and beyond the loss of a machine where the context has a
     *     checkpoint folder
     */
    JavaPairRDD<String, String> smallest(JavaPairRDD<String, String> links) {
        JavaPairRDD<String, String> now = kept(links.mapPartitionsToPair(Linked::joined));
        long before = -1;
        long weight = weight(now);
        while (weight != before) {
            JavaPairRDD<String, String> next = kept(smallStar(largeStar(now)));
            before = weight;
            weight = weight(next);
            now.unpersist();
            now = next;
        }
        return now;
    }

    private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> rows) {
        rows.persist(StorageLevel.DISK_ONLY());
        if (rows.context().getCheckpointDir().isDefined()) {
            rows.checkpoint();
        }
        return rows;
    }

    /** Changes whenever a link does: links only ever go to smaller names. */
    private static long weight(JavaPairRDD<String, String> rows) {
        return rows.map(r -> mixed(r._1().hashCode() * 31L + r._2().hashCode())).fold(0L, Long::sum);
    }

    private static long mixed(long value) {
        long h = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        return h ^ h >>> 27;
    }

    /** Links of one partition, joined: each name with the smallest one that it knows of. */
    private static Iterator<Tuple2<String, String>> joined(Iterator<Tuple2<String, String>> links) {
        Map<String, String> parent = new HashMap<>();
        links.forEachRemaining(link -> {
            String a = root(parent, link._1());
            String b = root(parent, link._2());
            if (a.compareTo(b) < 0) {
                parent.put(b, a);
            } else if (b.compareTo(a) < 0) {
                parent.put(a, b);
            }
        });
        List<Tuple2<String, String>> stars = new ArrayList<>();
        List<String> names = new ArrayList<>(parent.keySet());
        names.forEach(name -> stars.add(new Tuple2<>(name, root(parent, name))));
        return stars.iterator();
    }

    private static String root(Map<String, String> parent, String name) {
        String at = name;
        for (String up = parent.get(at); up != null; up = parent.get(at)) {
            String above = parent.get(up);
            if (above != null) {
                parent.put(at, above);
            }
            at = up;
        }
        return at;
    }

    /** Each name links its greater neighbours to the smallest of its neighbours and itself. */
    private JavaPairRDD<String, String> largeStar(JavaPairRDD<String, String> links) {
        JavaPairRDD<Tuple2<String, String>, byte[]> both = links.flatMapToPair(
                link -> List.of(Grouped.row(link._1(), link._2(), NOTHING), Grouped.row(link._2(), link._1(), NOTHING))
                        .iterator());
        return Grouped.by(both, partitioner, (name, neighbours) -> {
                    String first = neighbours.next()._1();
                    String least = first.compareTo(name) < 0 ? first : name;
                    return new Stars(first, neighbours, n -> n.compareTo(name) > 0 && !n.equals(least), least);
                })
                .mapToPair(link -> link);
    }

    /** Each name links itself and its smaller neighbours to the smallest of them. */
    private JavaPairRDD<String, String> smallStar(JavaPairRDD<String, String> links) {
        JavaPairRDD<Tuple2<String, String>, byte[]> down =
                links.mapToPair(link -> link._1().compareTo(link._2()) > 0
                        ? Grouped.row(link._1(), link._2(), NOTHING)
                        : Grouped.row(link._2(), link._1(), NOTHING));
        return Grouped.by(down, partitioner, (name, smaller) -> {
                    String least = smaller.next()._1();
                    Iterator<Tuple2<String, String>> own =
                            Collections.singletonList(new Tuple2<>(name, least)).iterator();
                    return new Following<>(own, new Stars(least, smaller, n -> !n.equals(least), least));
                })
                .mapToPair(link -> link);
    }
}
