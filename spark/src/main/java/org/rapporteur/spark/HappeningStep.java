package org.rapporteur.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.reconcile.Group;
import org.rapporteur.reconcile.Keys;
import org.rapporteur.reconcile.Likeness;
import org.rapporteur.reconcile.Neighbours;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Rulings;
import org.rapporteur.reconcile.Sign;
import org.rapporteur.reconcile.SignLine;
import org.rapporteur.reconcile.SignMaker;
import org.rapporteur.reconcile.Vocabulary;
import scala.Tuple2;

/**
 * Finds which claims tell one event: their signs meet under their keys, those that may be one are linked, what hangs together is a neighbourhood, and each neighbourhood is
 * reconciled by itself, as one machine would do it. A neighbourhood must fit into the memory of one task, at about 2 kB a claim.
 */
final class HappeningStep {
    private static final SignMaker MAKER = new SignMaker(Vocabulary.load());
    private static final Reconciler RECONCILER = new Reconciler(Likeness.load());
    private static final Neighbours NEIGHBOURS = new Neighbours(Likeness.load());

    private final JavaSparkContext spark;
    private final int partitions;
    private final Path work;

    /**
     * @param work a folder for what is needed in between
     */
    HappeningStep(JavaSparkContext spark, int partitions, Path work) {
        this.spark = spark;
        this.partitions = partitions;
        this.work = work;
    }

    /** A sign as it is sent. */
    record SignRow(String claim, String dispatch, String story, String line) {
        static final Packing<SignRow> PACKING = Packing.of(SignRow.class);

        static Sign sign(byte[] packed) {
            SignRow row = PACKING.unpack(packed);
            return SignLine.parse(new Sign.Ref(row.claim, row.dispatch, row.story), row.line);
        }

        SignRow in(String original) {
            return new SignRow(claim, dispatch, original, line);
        }
    }

    /**
     * Where a claim belongs.
     *
     * @param alone whether its happening is told by its dispatch alone
     */
    record Assigned(String claim, String happening, boolean alone) {
        static final Packing<Assigned> PACKING = Packing.of(Assigned.class);
    }

    private record SignRows(List<SignRow> rows) {
        static final Packing<SignRows> PACKING = Packing.of(SignRows.class);
    }

    /**
     * @param withdrawn dispatches whose claims count no longer
     * @return packed {@link Assigned}, by dispatch id
     */
    JavaPairRDD<String, byte[]> assigned(
            JavaPairRDD<String, byte[]> codings,
            JavaPairRDD<String, String> originals,
            Broadcast<? extends Set<String>> withdrawn) {
        Partitioner partitioner = new ByGroup(partitions);
        Path folder = new Path(work, "signs");
        KeptRows.write(spark, signs(codings, originals, withdrawn), folder);
        JavaPairRDD<String, byte[]> signs = KeptRows.read(spark, folder);
        JavaPairRDD<Tuple2<String, String>, byte[]> keyed = signs.flatMapToPair(row -> keyed(row._2()));
        JavaPairRDD<String, String> links =
                Grouped.by(keyed, partitioner, (key, sharing) -> links(sharing)).mapToPair(link -> link);
        JavaPairRDD<Tuple2<String, String>, byte[]> roots = new Linked(partitions)
                .smallest(links)
                .mapToPair(member -> Grouped.row(member._1(), "a", Grouped.bytes(member._2())));
        JavaPairRDD<Tuple2<String, String>, byte[]> claims =
                signs.mapToPair(row -> Grouped.row(row._1(), "sign", row._2()));
        JavaPairRDD<Tuple2<String, String>, byte[]> neighbourhoods = Grouped.by(
                        roots.union(claims), partitioner, HappeningStep::neighbourhood)
                .mapToPair(row -> row);
        return Grouped.by(neighbourhoods, partitioner, (root, members) -> reconciled(members))
                .mapToPair(row -> row);
    }

    private JavaPairRDD<String, byte[]> signs(
            JavaPairRDD<String, byte[]> codings,
            JavaPairRDD<String, String> originals,
            Broadcast<? extends Set<String>> withdrawn) {
        JavaPairRDD<Tuple2<String, String>, byte[]> own = codings.filter(
                        row -> !withdrawn.value().contains(row._1()))
                .mapToPair(row -> Grouped.row(row._1(), "signs", SignRows.PACKING.pack(signs(Codings.coding(row)))));
        JavaPairRDD<Tuple2<String, String>, byte[]> stories =
                originals.mapToPair(copy -> Grouped.row(copy._1(), "a", Grouped.bytes(copy._2())));
        return Grouped.by(own.union(stories), new ByGroup(partitions), HappeningStep::inStory)
                .mapToPair(row -> row);
    }

    private static SignRows signs(Coding coding) {
        String id = coding.dispatch().id();
        List<SignRow> rows = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            rows.add(new SignRow(claim.id(), id, id, SignLine.of(MAKER.sign(claim, coding.dispatch(), id))));
        }
        return new SignRows(rows);
    }

    private static Iterator<Tuple2<String, byte[]>> inStory(String id, Iterator<Tuple2<String, byte[]>> rows) {
        String story = id;
        List<Tuple2<String, byte[]>> signs = new ArrayList<>();
        while (rows.hasNext()) {
            Tuple2<String, byte[]> row = rows.next();
            if (row._1().equals("a")) {
                story = Grouped.text(row._2());
                continue;
            }
            for (SignRow sign : SignRows.PACKING.unpack(row._2()).rows()) {
                signs.add(new Tuple2<>(sign.claim(), SignRow.PACKING.pack(sign.in(story))));
            }
        }
        return signs.iterator();
    }

    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> keyed(byte[] packed) {
        Sign sign = SignRow.sign(packed);
        List<Tuple2<Tuple2<String, String>, byte[]>> rows = new ArrayList<>();
        for (long key : Keys.of(sign)) {
            rows.add(Grouped.row(Long.toHexString(key), sign.id(), packed));
        }
        return rows.iterator();
    }

    private static Iterator<Tuple2<String, String>> links(Iterator<Tuple2<String, byte[]>> sharing) {
        List<Tuple2<String, String>> links = new ArrayList<>();
        NEIGHBOURS.join(new Read<>(sharing, row -> SignRow.sign(row._2())), (a, b) -> links.add(new Tuple2<>(a, b)));
        return links.iterator();
    }

    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> neighbourhood(
            String claim, Iterator<Tuple2<String, byte[]>> rows) {
        Tuple2<String, byte[]> row = rows.next();
        String root = claim;
        if (row._1().equals("a")) {
            root = Grouped.text(row._2());
            row = rows.next();
        }
        return List.of(Grouped.row(root, claim, row._2())).iterator();
    }

    private static Iterator<Tuple2<String, byte[]>> reconciled(Iterator<Tuple2<String, byte[]>> members) {
        List<Sign> signs = new ArrayList<>();
        Map<String, String> dispatches = new HashMap<>();
        members.forEachRemaining(row -> {
            Sign sign = SignRow.sign(row._2());
            signs.add(sign);
            dispatches.put(sign.id(), sign.claim().dispatchId());
        });
        List<Tuple2<String, byte[]>> assigned = new ArrayList<>();
        for (Group group : RECONCILER.reconcile(signs, Rulings.none())) {
            boolean alone =
                    group.claims().stream().map(dispatches::get).distinct().count() == 1;
            for (String claim : group.claims()) {
                assigned.add(new Tuple2<>(
                        dispatches.getOrDefault(claim, ""),
                        Assigned.PACKING.pack(new Assigned(claim, group.id(), alone))));
            }
        }
        return assigned.iterator();
    }

    /** Each read otherwise, one by one. */
    private record Read<A, B>(Iterator<A> from, Function<A, B> reading) implements Iterator<B> {
        @Override
        public boolean hasNext() {
            return from.hasNext();
        }

        @Override
        public B next() {
            return reading.apply(from.next());
        }
    }
}
