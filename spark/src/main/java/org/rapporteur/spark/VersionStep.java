package org.rapporteur.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.rapporteur.record.Printed;
import org.rapporteur.record.Version;
import org.rapporteur.record.VersionFinder;
import org.rapporteur.record.VersionFinder.Marked;
import scala.Tuple2;

/** Finds which dispatch says of itself that it updates, corrects or withdraws which other, among those of one agency and headline or story. */
final class VersionStep {
    private static final VersionFinder FINDER = VersionFinder.load();
    private static final Packing<Printed> PRINTED = Packing.of(Printed.class);
    private static final String MARKED = "0";
    private static final String OTHER = "1";

    private final int partitions;

    VersionStep(int partitions) {
        this.partitions = partitions;
    }

    /** What became of a dispatch. */
    record Fate(Version version) {
        static final Packing<Fate> PACKING = Packing.of(Fate.class);
    }

    /** Packed {@link Fate}s. */
    JavaPairRDD<String, byte[]> fates(JavaPairRDD<String, byte[]> codings, JavaPairRDD<String, String> originals) {
        Partitioner partitioner = new ByGroup(partitions);
        JavaPairRDD<Tuple2<String, String>, byte[]> printed = codings.mapToPair(row -> Grouped.row(
                row._1(), "printed", PRINTED.pack(Printed.of(Codings.coding(row).dispatch()))));
        JavaPairRDD<Tuple2<String, String>, byte[]> stories =
                originals.mapToPair(copy -> Grouped.row(copy._1(), "a", Grouped.bytes(copy._2())));
        JavaPairRDD<Tuple2<String, String>, byte[]> keyed = Grouped.by(
                        printed.union(stories), partitioner, VersionStep::keyed)
                .mapToPair(row -> row);
        JavaPairRDD<Tuple2<String, String>, byte[]> earlier = Grouped.by(
                        keyed, partitioner, (key, sharing) -> earlier(sharing))
                .mapToPair(row -> row);
        return Grouped.by(earlier, partitioner, (id, rows) -> fates(rows)).mapToPair(row -> row);
    }

    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> keyed(
            String id, Iterator<Tuple2<String, byte[]>> rows) {
        String story = id;
        Tuple2<String, byte[]> row = rows.next();
        if (row._1().equals("a")) {
            story = Grouped.text(row._2());
            row = rows.next();
        }
        Printed printed = PRINTED.unpack(row._2());
        if (printed.wire().isEmpty()) {
            return Collections.emptyIterator();
        }
        String place = (FINDER.mark(printed).isPresent() ? MARKED : OTHER) + id;
        List<Tuple2<Tuple2<String, String>, byte[]>> keyed = new ArrayList<>();
        for (String key : FINDER.keys(printed, story)) {
            keyed.add(Grouped.row(key, place, row._2()));
        }
        return keyed.iterator();
    }

    /** To each marked dispatch itself and those before it; the marked ones are the first of a group, and most groups have none. */
    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> earlier(Iterator<Tuple2<String, byte[]>> sharing) {
        List<Marked> marked = new ArrayList<>();
        List<Tuple2<Tuple2<String, String>, byte[]>> found = new ArrayList<>();
        List<Printed> candidates = new ArrayList<>();
        while (sharing.hasNext()) {
            Tuple2<String, byte[]> row = sharing.next();
            if (row._1().startsWith(MARKED)) {
                Printed printed = PRINTED.unpack(row._2());
                FINDER.mark(printed).ifPresent(marked::add);
                found.add(Grouped.row(printed.dispatchId(), "", row._2()));
                candidates.add(printed);
                continue;
            }
            if (marked.isEmpty()) {
                return Collections.emptyIterator();
            }
            add(marked, PRINTED.unpack(row._2()), row._2(), found);
        }
        candidates.forEach(c -> add(marked, c, PRINTED.pack(c), found));
        return found.iterator();
    }

    private static void add(
            List<Marked> marked, Printed printed, byte[] packed, List<Tuple2<Tuple2<String, String>, byte[]>> found) {
        for (Marked m : marked) {
            if (FINDER.isEarlier(printed, m)) {
                found.add(Grouped.row(m.printed().dispatchId(), printed.dispatchId(), packed));
            }
        }
    }

    private static Iterator<Tuple2<String, byte[]>> fates(Iterator<Tuple2<String, byte[]>> rows) {
        Optional<Marked> marked = FINDER.mark(PRINTED.unpack(rows.next()._2()));
        Map<String, Printed> earlier = new TreeMap<>();
        rows.forEachRemaining(row -> {
            if (!row._1().isEmpty()) {
                earlier.put(row._1(), PRINTED.unpack(row._2()));
            }
        });
        List<Tuple2<String, byte[]>> fates = new ArrayList<>();
        marked.ifPresent(m -> FINDER.versions(m, earlier.values())
                .forEach(v -> fates.add(new Tuple2<>(v.dispatchId(), Fate.PACKING.pack(new Fate(v))))));
        return fates.iterator();
    }
}
