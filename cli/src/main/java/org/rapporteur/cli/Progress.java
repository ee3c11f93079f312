package org.rapporteur.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a run is; silent elsewhere. */
final class Progress implements CodingRun.Watcher, AutoCloseable {
    private final Bar bar;

    private Progress(Bar bar) {
        this.bar = bar;
    }

    /** Something that shows a count. */
    private interface Bar extends AutoCloseable {
        void step(Tally soFar);

        @Override
        void close();
    }

    /**
     * @param size how many bytes there are to read, looked for beside the run
     * @param taken how many were read so far
     */
    static Progress on(Console console, String format, Supplier<OptionalLong> size, LongSupplier taken) {
        boolean shown = format.equals("always") || format.equals("auto") && console.isTerminal();
        return new Progress(shown ? new Drawn(console, size, taken) : new Silent());
    }

    @Override
    public void done(Tally soFar) {
        bar.step(soFar);
    }

    @Override
    public void close() {
        bar.close();
    }

    private static final class Silent implements Bar {
        @Override
        public void step(Tally soFar) {
            // nobody watches
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }

    /** Bytes read of all bytes, from which the time left is reckoned, and beside them what was made of them. */
    private static final class Drawn implements Bar {
        private static final long UNIT = 1L << 20;
        private final ProgressBar drawn;
        private final LongSupplier taken;
        private final long began = System.nanoTime();
        private final CompletableFuture<Void> looking;

        Drawn(Console console, Supplier<OptionalLong> size, LongSupplier taken) {
            this.taken = taken;
            drawn = new ProgressBarBuilder()
                    .setTaskName("Coding")
                    .setUnit(" MB", UNIT)
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(console.talk(), 110))
                    .build();
            // a bar without an end is shown where the size cannot be told
            looking = CompletableFuture.supplyAsync(size).thenAccept(found -> found.ifPresent(drawn::maxHint));
        }

        @Override
        public void step(Tally soFar) {
            drawn.stepTo(taken.getAsLong());
            long done = soFar.coded() + soFar.passedOver();
            double rate = soFar.coded() / Math.max(1e-9, (System.nanoTime() - began) / 1e9);
            drawn.setExtraMessage(String.format(
                    Locale.ROOT,
                    " %d dispatches, %.1f/s, %d claims, %d set aside",
                    done,
                    rate,
                    soFar.claims(),
                    soFar.setAsideCount()));
        }

        @Override
        public void close() {
            looking.cancel(false);
            drawn.close();
        }
    }
}
