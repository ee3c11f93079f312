package org.rapporteur.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.record.SightingOrder;
import org.rapporteur.spark.FileReading.Arrival;
import scala.Tuple2;

/**
 * Codes files into a folder of codings. Each dispatch is coded once, wherever and however often it was come upon; which machine codes it is decided by its id, so that long and
 * short ones are spread evenly.
 */
final class CodeJob {
    /** As deep as the trees of sentences may get; the stack of one machine's coder threads. */
    private static final long STACK_BYTES = 16L << 20;

    private final JavaSparkContext spark;
    private final DispatchCoding coding;
    private final int partitions;

    /**
     * @param partitions in which dispatches are coded
     */
    CodeJob(JavaSparkContext spark, DispatchCoding coding, int partitions) {
        this.spark = spark;
        this.coding = coding;
        this.partitions = partitions;
    }

    /** What became of an item: a coding, or why there is none. */
    record Outcome(Optional<Coding> coding, Optional<Intake.SetAside> aside) {
        static final Packing<Outcome> PACKING = Packing.of(Outcome.class);
    }

    /** Reads and codes files; the folder must not be there yet. */
    void run(List<InputFile> files, InputDefaults defaults, Path folder) {
        FileReading reading =
                new FileReading(spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())), defaults);
        int readers = Math.max(1, Math.min(files.size(), 4 * partitions));
        JavaPairRDD<Tuple2<String, String>, byte[]> items =
                spark.parallelize(files, readers).mapPartitionsToPair(reading);
        DispatchCoding coder = coding;
        KeptRows.write(
                spark,
                Grouped.by(
                                items,
                                new ByGroup(partitions),
                                (group, same) -> Collections.singletonList(row(coder, same))
                                        .iterator())
                        .mapToPair(row -> row),
                folder);
    }

    private static Tuple2<String, byte[]> row(DispatchCoding coder, Iterator<Tuple2<String, byte[]>> same) {
        Outcome outcome = outcome(coder, one(same));
        String id = outcome.coding().map(c -> c.dispatch().id()).orElse("");
        return new Tuple2<>(id, Outcome.PACKING.pack(outcome));
    }

    /** Of one dispatch come upon often, the way it was laid out last under the sighting that comes first, as one machine records it. */
    private static Arrival one(Iterator<Tuple2<String, byte[]>> same) {
        Arrival last = Arrival.PACKING.unpack(same.next()._2());
        Sighting first = sighting(last);
        while (same.hasNext()) {
            Arrival next = Arrival.PACKING.unpack(same.next()._2());
            first = SightingOrder.BY_FILE.compare(sighting(next), first) < 0 ? sighting(next) : first;
            last = next.isAfter(last) ? next : last;
        }
        Sighting stands = first;
        return new Arrival(
                last.file(),
                last.item(),
                last.dispatch().map(d -> Dispatch.of(d.text(), d.publication(), d.layout(), stands)),
                last.aside());
    }

    private static Sighting sighting(Arrival arrival) {
        return arrival.dispatch()
                .map(Dispatch::sighting)
                .orElseGet(() -> arrival.aside().orElseThrow().sighting());
    }

    private static Outcome outcome(DispatchCoding coder, Arrival arrival) {
        if (arrival.dispatch().isEmpty()) {
            return new Outcome(Optional.empty(), arrival.aside());
        }
        Dispatch dispatch = arrival.dispatch().get();
        FutureTask<Coding> task = new FutureTask<>(() -> coder.code(dispatch));
        Thread thread = new Thread(null, task, "coder", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Outcome(Optional.of(task.get()), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RapporteurException("interrupted", "interrupted while coding " + dispatch.id(), e);
        } catch (ExecutionException e) {
            return new Outcome(
                    Optional.empty(), Optional.of(notCoded(dispatch, Objects.requireNonNullElse(e.getCause(), e))));
        }
    }

    private static Intake.SetAside notCoded(Dispatch dispatch, Throwable why) {
        if (why instanceof RapporteurException broken) {
            throw broken;
        }
        if (why instanceof Error error && !(why instanceof StackOverflowError)) {
            throw error;
        }
        String words = why.getClass().getSimpleName() + (why.getMessage() == null ? "" : ": " + why.getMessage());
        StringBuilder line = new StringBuilder();
        words.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return new Intake.SetAside(dispatch.sighting(), "not-coded", "could not be coded, please report it: " + line);
    }
}
