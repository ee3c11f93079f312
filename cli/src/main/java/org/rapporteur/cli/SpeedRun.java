package org.rapporteur.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.read.Tokenizer;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.sql.RecordFile;

/**
 * Words a second of the whole way, from text to record, warm: a part of the dispatches is coded into a record of its own first.
 * Words are what white space parts; tokens are the reader's.
 */
final class SpeedRun {
    private static final int WARM_UP = 150;
    private final DispatchCoder coder;
    private final PrintStream out;

    SpeedRun(DispatchCoder coder, PrintStream out) {
        this.coder = coder;
        this.out = out;
    }

    void run(List<Path> inputs, int threads) {
        List<Intake> dispatches = new ArrayList<>();
        try (Inbox inbox = Inbox.of(inputs.stream().map(Path::toString).toList(), Defaults.none())) {
            inbox.forEachRemaining(item -> {
                if (item instanceof Intake.Accepted) {
                    dispatches.add(item);
                }
            });
        }
        seconds(dispatches.subList(0, Math.min(WARM_UP, dispatches.size())).iterator(), threads);
        long processorBegan = processorNanos();
        double seconds = seconds(dispatches.iterator(), threads);
        double processor = (processorNanos() - processorBegan) / 1e9;
        long words = 0;
        long tokens = 0;
        for (Intake item : dispatches) {
            Dispatch dispatch = ((Intake.Accepted) item).dispatch();
            words += words(dispatch);
            tokens += tokens(dispatch);
        }
        out.printf(
                Locale.ROOT,
                "%d dispatches, %d words in %.1f s with %d threads: %.0f words/s, %.0f tokens/s; %.1f s of processor time: %.0f words a"
                        + " second of it%n",
                dispatches.size(),
                words,
                seconds,
                threads,
                words / seconds,
                tokens / seconds,
                processor,
                words / processor);
        new StageTimes(coder, out).run(dispatches);
    }

    /** Of all threads of this process: other programs on the machine hardly move it. */
    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }

    private double seconds(Iterator<Intake> dispatches, int threads) {
        Path folder = emptyFolder();
        long begun = System.nanoTime();
        try (RecordStore store = RecordFile.open(folder.resolve("speed.duckdb"))) {
            new CodingRun(dispatches, coder, store, threads).run(soFar -> {});
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Path emptyFolder() {
        try {
            Path folder = Files.createTempDirectory("rapporteur-speed");
            folder.toFile().deleteOnExit();
            folder.resolve("speed.duckdb").toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new RapporteurException("no-folder", "cannot make a temporary folder for the record", e);
        }
    }

    private static int words(Dispatch dispatch) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < dispatch.text().length(); i++) {
            boolean letter = !Character.isWhitespace(dispatch.text().charAt(i));
            words += letter && !within ? 1 : 0;
            within = letter;
        }
        return words;
    }

    private static int tokens(Dispatch dispatch) {
        Tokenizer tokenizer = new Tokenizer(Set.of());
        return dispatch.layout().sections().stream()
                .filter(s -> s.kind().isRead())
                .mapToInt(s -> tokenizer
                        .words(
                                dispatch.text().value(),
                                s.span().begin(),
                                s.span().end())
                        .size())
                .sum();
    }
}
