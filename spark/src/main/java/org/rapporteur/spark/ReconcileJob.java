package org.rapporteur.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Tellings;
import org.rapporteur.record.Version;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.spark.Laid.Happened;
import org.rapporteur.spark.Laid.Part;
import org.rapporteur.spark.VersionStep.Fate;
import scala.Tuple2;

/**
 * Reconciles a folder of codings and writes the export, a folder for each kind: near copies, versions, happenings, then claims, dispatches, happenings, ledgers and
 * relations as JSON Lines. The parts of a folder, one after another, are the bytes that {@code rapporteur export} writes of a record with the same dispatches.
 */
final class ReconcileJob {
    private final JavaSparkContext spark;
    private final int partitions;

    ReconcileJob(JavaSparkContext spark, int partitions) {
        this.spark = spark;
        this.partitions = partitions;
    }

    /** Writes into a folder that must not be there yet. */
    void run(Path codingsFolder, Path folder) {
        Path work = new Path(folder, "_work");
        spark.setCheckpointDir(new Path(work, "links").toString());
        JavaPairRDD<String, byte[]> codings = Codings.read(spark, codingsFolder);
        JavaPairRDD<String, String> originals = new NearCopyStep(partitions).originals(codings);
        Path fatesFolder = new Path(work, "fates");
        KeptRows.write(spark, new VersionStep(partitions).fates(codings, originals), fatesFolder);
        JavaPairRDD<String, byte[]> fates = KeptRows.read(spark, fatesFolder);
        Broadcast<HashSet<String>> withdrawn = spark.broadcast(withdrawn(fates));
        Path assignedFolder = new Path(work, "assigned");
        KeptRows.write(
                spark,
                new HappeningStep(spark, partitions, work).assigned(codings, originals, withdrawn),
                assignedFolder);
        JavaPairRDD<Tuple2<String, String>, byte[]> known = KeptRows.read(spark, assignedFolder)
                .mapToPair(row -> Grouped.row(row._1(), Laid.ASSIGNED, row._2()))
                .union(originals.mapToPair(o -> Grouped.row(o._1(), Laid.ORIGINAL, Grouped.bytes(o._2()))))
                .union(fates.flatMapToPair(row -> versionOf(row._2())))
                .union(codings.mapToPair(row -> Grouped.row(row._1(), Laid.CODING, row._2())));
        Path happenedFolder = new Path(work, "happened");
        KeptRows.write(spark, happened(known), happenedFolder);
        JavaPairRDD<String, byte[]> happened = KeptRows.read(spark, happenedFolder);
        JavaPairRDD<Tuple2<String, String>, byte[]> happenings =
                happened.mapToPair(row -> Grouped.row(row._1(), "", row._2()));
        Grouped.by(
                        happenings,
                        byId(),
                        (id, rows) -> List.of(Happened.PACKING
                                        .unpack(rows.next()._2())
                                        .line())
                                .iterator())
                .saveAsTextFile(new Path(folder, ExportKind.HAPPENINGS.word()).toString());
        JavaPairRDD<Tuple2<String, String>, byte[]> sorted = known.union(
                        happened.flatMapToPair(row -> revisions(row._2())))
                .repartitionAndSortWithinPartitions(byId(), new Grouped.ByGroupAndPlace());
        for (ExportKind kind :
                List.of(ExportKind.CLAIMS, ExportKind.DISPATCHES, ExportKind.LEDGERS, ExportKind.RELATIONS)) {
            Grouped.make(sorted, (id, rows) -> lines(kind, Laid.of(rows), withdrawn.value()))
                    .saveAsTextFile(new Path(folder, kind.word()).toString());
        }
        delete(work);
    }

    private Partitioner byId() {
        return new ById(partitions);
    }

    private static HashSet<String> withdrawn(JavaPairRDD<String, byte[]> fates) {
        return new HashSet<>(
                fates.filter(row -> Fate.PACKING.unpack(row._2()).version().kind() == Version.Kind.WITHDRAWAL)
                        .keys()
                        .collect());
    }

    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> versionOf(byte[] packed) {
        Version version = Fate.PACKING.unpack(packed).version();
        List<Tuple2<Tuple2<String, String>, byte[]>> rows = new ArrayList<>();
        if (version.kind() != Version.Kind.WITHDRAWAL) {
            version.later()
                    .ifPresent(later ->
                            rows.add(Grouped.row(later, Laid.VERSION_OF, Grouped.bytes(version.dispatchId()))));
        }
        return rows.iterator();
    }

    /** Packed {@link Happened} by happening id: those of one dispatch where it lies, those of several where their parts meet. */
    private JavaPairRDD<String, byte[]> happened(JavaPairRDD<Tuple2<String, String>, byte[]> known) {
        JavaPairRDD<Tuple2<String, String>, byte[]> sorted =
                known.repartitionAndSortWithinPartitions(byId(), new Grouped.ByGroupAndPlace());
        JavaRDD<Tuple2<String, byte[]>> alone = Grouped.make(
                sorted,
                (id, rows) -> Laid.of(rows).alone().stream()
                        .map(h -> new Tuple2<>(h.id(), Happened.PACKING.pack(h)))
                        .iterator());
        JavaPairRDD<Tuple2<String, String>, byte[]> parts =
                Grouped.make(sorted, (id, rows) -> parts(Laid.of(rows))).mapToPair(row -> row);
        JavaRDD<Tuple2<String, byte[]>> shared =
                Grouped.by(parts, new ByGroup(partitions), (happening, rows) -> together(happening, rows));
        return alone.union(shared).mapToPair(row -> row);
    }

    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> parts(Laid laid) {
        byte[] part = Part.PACKING.pack(laid.part());
        String id = laid.coding().dispatch().id();
        return laid.shared().stream().map(h -> Grouped.row(h, id, part)).iterator();
    }

    private static Iterator<Tuple2<String, byte[]>> together(String happening, Iterator<Tuple2<String, byte[]>> rows) {
        Tellings tellings = new Tellings();
        HashSet<String> wanted = new HashSet<>(List.of(happening));
        rows.forEachRemaining(row -> Part.PACKING.unpack(row._2()).addTo(tellings, wanted));
        return tellings.incidents().stream()
                .map(Happened::of)
                .map(h -> new Tuple2<>(h.id(), Happened.PACKING.pack(h)))
                .iterator();
    }

    private static Iterator<Tuple2<Tuple2<String, String>, byte[]>> revisions(byte[] packed) {
        return Happened.PACKING.unpack(packed).revisions().stream()
                .map(r -> Grouped.row(r.dispatch(), Laid.REVISED + r.toll(), Grouped.bytes(r.revised())))
                .iterator();
    }

    private static Iterator<String> lines(ExportKind kind, Laid laid, HashSet<String> withdrawn) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLinesExport to = new JsonLinesExport(bytes);
        Reviewed reviewed = laid.reviewed(withdrawn);
        switch (kind) {
            case CLAIMS -> to.claims(reviewed);
            case DISPATCHES -> to.dispatch(reviewed);
            case LEDGERS -> to.ledgers(reviewed, laid.revised());
            case RELATIONS -> to.relations(reviewed);
            default -> throw new IllegalArgumentException("not of one dispatch: " + kind);
        }
        return Grouped.text(bytes.toByteArray()).lines().iterator();
    }

    private void delete(Path work) {
        try {
            work.getFileSystem(spark.hadoopConfiguration()).delete(work, true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + work, e);
        }
    }
}
