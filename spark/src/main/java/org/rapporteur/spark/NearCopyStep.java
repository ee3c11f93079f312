package org.rapporteur.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.reconcile.copy.Sketch;
import org.rapporteur.reconcile.copy.Story;
import scala.Tuple2;

/** Finds which dispatch is a near copy of which: stories that share a band of their sketches are compared, and what hangs together is one story. */
final class NearCopyStep {
    private final int partitions;

    NearCopyStep(int partitions) {
        this.partitions = partitions;
    }

    /** A dispatch as it is compared. */
    record Told(String dispatchId, Optional<LocalDate> published, String sketch) {
        static final Packing<Told> PACKING = Packing.of(Told.class);

        Story story() {
            return new Story(dispatchId, published, Sketch.parse(sketch));
        }
    }

    /**
     * @param codings packed, by dispatch id
     * @return for each near copy the dispatch whose copy it is; what stands for itself is missing
     */
    JavaPairRDD<String, String> originals(JavaPairRDD<String, byte[]> codings) {
        Partitioner partitioner = new ByGroup(partitions);
        JavaPairRDD<Tuple2<String, String>, byte[]> bands = codings.flatMapToPair(row -> bands(Codings.coding(row)));
        JavaPairRDD<String, String> copies = Grouped.by(bands, partitioner, (band, stories) -> copies(stories))
                .mapToPair(copy -> copy);
        JavaPairRDD<String, String> groups = new Linked(partitions).smallest(copies);
        JavaPairRDD<Tuple2<String, String>, byte[]> days = codings.mapToPair(row -> {
            Dispatch d = Codings.coding(row).dispatch();
            return Grouped.row(d.id(), "day", Grouped.bytes(order(d)));
        });
        JavaPairRDD<Tuple2<String, String>, byte[]> members = groups.flatMapToPair(member -> List.of(
                        Grouped.row(member._1(), "a", Grouped.bytes(member._2())),
                        Grouped.row(member._2(), "a", Grouped.bytes(member._2())))
                .iterator());
        JavaPairRDD<Tuple2<String, String>, byte[]> dated = Grouped.by(
                        days.union(members), partitioner, (id, rows) -> dated(id, rows))
                .mapToPair(row -> row);
        return Grouped.by(dated, partitioner, (group, rows) -> named(rows)).mapToPair(copy -> copy);
    }

    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> bands(Coding coding) {
        Dispatch d = coding.dispatch();
        Optional<Sketch> sketch = Sketch.of(d);
        if (sketch.isEmpty()) {
            return Collections.emptyIterator();
        }
        byte[] told = Told.PACKING.pack(
                new Told(d.id(), d.publication().date(), sketch.get().code()));
        List<Tuple2<Tuple2<String, String>, byte[]>> rows = new ArrayList<>();
        sketch.get().bands().forEach(band -> rows.add(Grouped.row(Long.toHexString(band), d.id(), told)));
        return rows.iterator();
    }

    /** Pairs of near copies; of those with the same sketch and day one stands for all, so that a million copies are not compared pair by pair. */
    private static Iterator<Tuple2<String, String>> copies(Iterator<Tuple2<String, byte[]>> stories) {
        Map<String, Story> apart = new LinkedHashMap<>();
        List<Tuple2<String, String>> copies = new ArrayList<>();
        while (stories.hasNext()) {
            Told told = Told.PACKING.unpack(stories.next()._2());
            Story story = told.story();
            Story same = apart.putIfAbsent(told.sketch() + told.published(), story);
            if (same != null) {
                copies.add(new Tuple2<>(same.dispatchId(), story.dispatchId()));
                continue;
            }
            for (Story other : apart.values()) {
                if (other != story && other.isNearCopyOf(story)) {
                    copies.add(new Tuple2<>(other.dispatchId(), story.dispatchId()));
                }
            }
        }
        return copies.iterator();
    }

    /** The place among copies: the earlier comes first, then the smaller id; see {@link Story#isBefore}. */
    private static String order(Dispatch d) {
        long day = d.publication().date().orElse(LocalDate.MAX).toEpochDay();
        return String.format(Locale.ROOT, "%019d|%s", day - LocalDate.MIN.toEpochDay(), d.id());
    }

    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> dated(
            String id, Iterator<Tuple2<String, byte[]>> rows) {
        Tuple2<String, byte[]> first = rows.next();
        if (first._1().equals("day")) {
            return Collections.emptyIterator();
        }
        Tuple2<String, byte[]> day = first;
        while (!day._1().equals("day")) {
            day = rows.next();
        }
        return Collections.singletonList(
                        Grouped.row(Grouped.text(first._2()), Grouped.text(day._2()), Grouped.bytes(id)))
                .iterator();
    }

    private static Iterator<Tuple2<String, String>> named(Iterator<Tuple2<String, byte[]>> members) {
        String original = Grouped.text(members.next()._2());
        List<Tuple2<String, String>> copies = new ArrayList<>();
        members.forEachRemaining(m -> copies.add(new Tuple2<>(Grouped.text(m._2()), original)));
        return copies.iterator();
    }
}
