package org.rapporteur.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.DateOrder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code spark-submit} runs: {@code code INPUT... --to CODINGS}, then {@code reconcile CODINGS --to EXPORT}; docs/spark.md has whole commands. */
@Command(
        name = "rapporteur-spark",
        header = "Code dispatches and reconcile their claims on many machines.",
        description = {
            "",
            "Inputs and folders are names of this machine that all machines see alike, or addresses such as hdfs://cluster/wire/.",
            ""
        },
        subcommands = {RapporteurSpark.Code.class, RapporteurSpark.Reconcile.class})
public final class RapporteurSpark {
    private static final int MOST_SHOWN = 20;

    private RapporteurSpark() {}

    public static void main(String[] args) {
        int code = commandLine().execute(args);
        if (code != 0) {
            // a driver on the cluster has failed only when it ends so
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new RapporteurSpark());
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof RapporteurException own) {
                command.getErr().println("rapporteur-spark: " + own.getMessage());
                return command.getCommandSpec().exitCodeOnExecutionException();
            }
            throw e;
        });
        return line;
    }

    /** What both commands are told. */
    private abstract static class Job implements Callable<Integer> {
        @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where to; not there yet")
        private String to = "";

        @Option(
                names = "--partitions",
                paramLabel = "N",
                description = "Parts of each step (four for each core of the cluster)")
        private int partitions;

        final int run(String name, SparkWork work) {
            try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", name))) {
                Path folder = absent(spark);
                work.run(spark, folder, partitions > 0 ? partitions : 4 * spark.defaultParallelism());
            }
            return 0;
        }

        private Path absent(JavaSparkContext spark) {
            Path folder = path(to);
            if (isThere(spark, folder)) {
                throw new RapporteurException("exists", to + " is there already; name a folder that is not");
            }
            return folder;
        }

        static boolean isThere(JavaSparkContext spark, Path path) {
            try {
                return path.getFileSystem(spark.hadoopConfiguration()).exists(path);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot look for " + path, e);
            }
        }

        final void say(String words) {
            System.err.println(words);
        }
    }

    private interface SparkWork {
        void run(JavaSparkContext spark, Path folder, int partitions);
    }

    /** An address, or a name of this machine. */
    private static Path path(String name) {
        return name.contains("://")
                ? new Path(name)
                : new Path(java.nio.file.Path.of(name).toAbsolutePath().toUri());
    }

    /** {@code code INPUT... --to CODINGS}. */
    @Command(
            name = "code",
            header = "Code dispatches into a folder of codings.",
            description = {
                "",
                "Reads plain text, HTML, JSON Lines, CSV, web archives (WARC), feeds and Parquet, also packed with gzip. What cannot be read is counted, with its reasons.",
                ""
            },
            sortOptions = false)
    static final class Code extends Job {
        @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, patterns")
        private List<String> inputs = new ArrayList<>();

        @Option(
                names = "--published",
                paramLabel = "DATE",
                description = "Publication date of dispatches that carry none")
        private @Nullable LocalDate published;

        @Option(names = "--publisher", paramLabel = "NAME", description = "Outlet of dispatches that name none")
        private String publisher = "";

        @Option(names = "--url", paramLabel = "URL", description = "Address of dispatches that name none")
        private String url = "";

        @Option(
                names = "--date-order",
                paramLabel = "ORDER",
                description = "dmy, mdy or ymd: order of dates such as 7/5/15")
        private String dateOrder = "";

        @Override
        public Integer call() {
            if (!dateOrder.isEmpty() && DateOrder.find(dateOrder).isEmpty()) {
                throw new RapporteurException("usage", "--date-order is dmy, mdy or ymd, not " + dateOrder);
            }
            InputDefaults defaults = new InputDefaults(
                    Optional.ofNullable(published).map(LocalDate::toString).orElse(""), publisher, url, dateOrder);
            return run("rapporteur code", (spark, folder, partitions) -> {
                List<InputFile> files = InputFolders.list(inputs, spark.hadoopConfiguration());
                new CodeJob(spark, DispatchCoding.own(), partitions).run(files, defaults, folder);
                JavaRDD<byte[]> aside = Codings.setAside(spark, folder);
                say("Coded " + Codings.read(spark, folder).count() + " dispatches of " + files.size()
                        + " files; set aside " + aside.count() + ".");
                aside.take(MOST_SHOWN).forEach(packed -> {
                    Intake.SetAside item = Codings.setAside(packed);
                    say("  " + item.sighting().file() + " " + item.sighting().item() + ": " + item.message() + " ["
                            + item.code() + "]");
                });
            });
        }
    }

    /** {@code reconcile CODINGS --to EXPORT}. */
    @Command(
            name = "reconcile",
            header = "Reconcile a folder of codings and export what comes out.",
            description = {
                "",
                "Writes claims, dispatches, happenings, ledgers and relations, each a folder of JSON Lines whose parts, one after another, are what rapporteur export writes.",
                ""
            },
            sortOptions = false)
    static final class Reconcile extends Job {
        @Parameters(paramLabel = "CODINGS", description = "A folder that code wrote")
        private String codings = "";

        @Override
        public Integer call() {
            return run("rapporteur reconcile", (spark, folder, partitions) -> {
                whole(spark);
                new ReconcileJob(spark, partitions).run(path(codings), folder);
                say("Exported to " + folder + ".");
            });
        }

        private void whole(JavaSparkContext spark) {
            if (!isThere(spark, path(codings))) {
                throw new RapporteurException("no-input", "no such folder: " + codings);
            }
            if (!isThere(spark, new Path(path(codings), "_SUCCESS"))) {
                throw new RapporteurException(
                        "no-input", codings + " holds no whole codings: name a folder that code wrote to its end");
            }
        }
    }
}
