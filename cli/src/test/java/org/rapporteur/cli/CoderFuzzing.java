package org.rapporteur.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.testkit.Mutations;

/**
 * Reads and codes hostile texts with the program's own reader and coder: each naughty string in the midst of a dispatch, then mutations of dispatches. {@code CoderFuzzing
 * COUNT SEED FOLDER} prints what broke or took more than five seconds of processor time.
 */
final class CoderFuzzing {
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String BEFORE =
            "DARAA, Syria (AFP) - Soldiers killed at least 27 people on Monday, officials said. ";
    private static final String AFTER =
            " \"We heard shots,\" a witness said. The government denied that troops fired at the crowd.";

    private final DispatchCoder coder;
    private final List<String> findings = new ArrayList<>();
    private long slowest;
    private String slowestWhere = "";
    private int coded;
    private int given;

    CoderFuzzing(DispatchCoder coder) {
        this.coder = coder;
    }

    public static void main(String[] args) throws IOException {
        CoderFuzzing fuzzing = new CoderFuzzing(OwnCoder.open(Optional.empty()));
        fuzzing.naughty();
        fuzzing.mutations(Integer.parseInt(args[0]), Long.parseLong(args[1]), Path.of(args[2]));
        fuzzing.findings.forEach(System.out::println);
        System.out.printf(
                "reader and coder, which coded %d: %d inputs, %d findings, slowest %s: %d ms of processor time%n",
                fuzzing.coded,
                fuzzing.given,
                fuzzing.findings.size(),
                fuzzing.slowestWhere,
                TimeUnit.NANOSECONDS.toMillis(fuzzing.slowest));
        System.exit(fuzzing.findings.isEmpty() ? 0 : 1);
    }

    List<String> findings() {
        return findings;
    }

    void naughty() {
        List<byte[]> strings = Mutations.naughty();
        for (int i = 0; i < strings.size(); i++) {
            code("naughty " + i, BEFORE + new String(strings.get(i), StandardCharsets.UTF_8) + AFTER);
        }
    }

    void mutations(int count, long seed, Path folder) throws IOException {
        Mutations mutations = new Mutations(seed);
        List<byte[]> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readAllBytes(file));
            }
        }
        for (int i = 0; i < count; i++) {
            byte[] mutated = mutations.mutated(texts.get(i % texts.size()), texts.get((i * 7 + 3) % texts.size()));
            code("mutation " + i, new String(mutated, StandardCharsets.UTF_8));
        }
    }

    private void code(String where, String text) {
        given++;
        Intake intake = Inbox.read(where, text, Defaults.published(LocalDate.of(2011, 12, 16)));
        if (!(intake instanceof Intake.Accepted accepted)) {
            return;
        }
        long began = processorNanos();
        try {
            Coding coding = coder.code(accepted.dispatch());
            coded += coding.sentences().isEmpty() ? 0 : 1;
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            findings.add(where + ": " + e.getClass().getName() + " at " + (trace.length == 0 ? "?" : trace[0]));
        }
        long took = processorNanos() - began;
        if (took > slowest) {
            slowest = took;
            slowestWhere = where;
        }
        if (took > MOST_NANOS) {
            findings.add(where + ": took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms of processor time for "
                    + text.length() + " characters");
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
