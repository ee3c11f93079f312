package org.rapporteur.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.rapporteur.code.Coding;
import org.rapporteur.testkit.MadeDispatches;

/**
 * What reconciling and exporting costs on Spark: {@code SparkSpeed DISPATCHES [PARTITIONS]} makes codings of twelve claims each, reconciles them with two tasks at a time, and prints
 * processor time, bytes kept and bytes sent from task to task, for each dispatch.
 */
final class SparkSpeed extends SparkListener {
    private final AtomicLong processor = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();

    public static void main(String[] args) throws IOException {
        int dispatches = Integer.parseInt(args[0]);
        int partitions = args.length > 1 ? Integer.parseInt(args[1]) : 8;
        Path folder = Files.createTempDirectory("rapporteur-spark");
        SparkSpeed speed = new SparkSpeed();
        try (JavaSparkContext spark = SparkForTests.local()) {
            org.apache.hadoop.fs.Path codings =
                    new org.apache.hadoop.fs.Path(folder.resolve("codings").toUri());
            List<Coding> made = new ArrayList<>(LongStream.range(0, dispatches)
                    .mapToObj(MadeDispatches::coding)
                    .toList());
            MadeCodings.write(spark, made, codings);
            made.clear();
            spark.sc().addSparkListener(speed);
            long began = System.nanoTime();
            long before = processorNanos();
            new ReconcileJob(spark, partitions)
                    .run(
                            codings,
                            new org.apache.hadoop.fs.Path(folder.resolve("out").toUri()));
            double seconds = (System.nanoTime() - began) / 1e9;
            double own = (processorNanos() - before) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d dispatches, %d claims: %.1f s, %.1f s of processor time, %.2f ms a dispatch (%.2f ms in tasks); %d bytes of codings, %d bytes sent, %d bytes of export a dispatch%n",
                    dispatches,
                    12L * dispatches,
                    seconds,
                    own,
                    1000 * own / dispatches,
                    speed.processor.get() / 1e6 / dispatches,
                    size(folder.resolve("codings")) / dispatches,
                    speed.sent.get() / dispatches,
                    size(folder.resolve("out")) / dispatches);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        processor.addAndGet(end.taskMetrics().executorCpuTime());
        sent.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(p -> p.toFile().length())
                    .sum();
        }
    }
}
