package org.rapporteur.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * A program of its own that codes and reconciles on a cluster of two executors, each a process, and kills one of them with SIGKILL in the midst of coding and one in the midst of
 * reconciling. {@code ClusterTrial OUT KILLS INPUT...} prints "killed N".
 */
final class ClusterTrial extends SparkListener {
    private static final int TASKS_BEFORE_A_KILL = 5;

    private final int kills;
    private final AtomicInteger tasks = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    private ClusterTrial(int kills) {
        this.kills = kills;
    }

    public static void main(String[] args) {
        Path out = Path.of(args[0]);
        ClusterTrial trial = new ClusterTrial(Integer.parseInt(args[1]));
        SparkConf conf = SparkForTests.conf("local-cluster[2,1,1024]")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .set("spark.task.maxFailures", "8");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            spark.sc().addSparkListener(trial);
            List<InputFile> files =
                    InputFolders.list(List.of(args).subList(2, args.length), spark.hadoopConfiguration());
            org.apache.hadoop.fs.Path codings =
                    new org.apache.hadoop.fs.Path(out.resolve("codings").toUri());
            new CodeJob(spark, DispatchCoding.own(), 8).run(files, InputDefaults.none(), codings);
            trial.tasks.set(0);
            new ReconcileJob(spark, 3)
                    .run(
                            codings,
                            new org.apache.hadoop.fs.Path(out.resolve("export").toUri()));
        }
        System.out.println("killed " + trial.killed.get());
    }

    /** Kills one executor when some tasks of a job are done. */
    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (tasks.incrementAndGet() == TASKS_BEFORE_A_KILL && killed.get() < kills) {
            // the executors are the only programs that the driver starts
            ProcessHandle.current()
                    .children()
                    .filter(p ->
                            p.info().command().filter(c -> c.endsWith("java")).isPresent())
                    .findFirst()
                    .ifPresent(executor -> {
                        executor.destroyForcibly();
                        killed.incrementAndGet();
                    });
        }
    }
}
