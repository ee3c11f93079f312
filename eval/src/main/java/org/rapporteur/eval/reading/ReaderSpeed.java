package org.rapporteur.eval.reading;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.read.Reader;

/** Words a second of reading alone, warm, over the texts of a folder. */
public final class ReaderSpeed {
    private final Reader reader;
    private final PrintStream out;

    public ReaderSpeed(Reader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /** Reads a part once to warm up, then all texts with each number of threads. */
    public void run(Path folder, int atMost, int... threads) {
        List<Dispatch> dispatches = new ArrayList<>();
        for (Path file : GoldFiles.in(folder, ".txt")) {
            if (dispatches.size() < atMost) {
                dispatches.add(PlainDispatches.of(GoldFiles.stem(file), GoldFiles.text(file)));
            }
        }
        read(dispatches.subList(0, Math.min(dispatches.size(), 40)), 2);
        for (int count : threads) {
            long begun = System.nanoTime();
            long words = read(dispatches, count);
            double seconds = (System.nanoTime() - begun) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%d threads: %d dispatches, %d words in %.1f s: %.0f words/s%n",
                    count,
                    dispatches.size(),
                    words,
                    seconds,
                    words / seconds);
        }
    }

    private long read(List<Dispatch> dispatches, int threads) {
        AtomicInteger next = new AtomicInteger();
        AtomicLong words = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    for (int at = next.getAndIncrement(); at < dispatches.size(); at = next.getAndIncrement()) {
                        words.addAndGet(reader.read(dispatches.get(at))
                                .syntax()
                                .tokens()
                                .size());
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new RapporteurException("eval-speed", "reading with " + threads + " threads", e);
        } finally {
            pool.shutdown();
        }
        return words.get();
    }
}
