package org.rapporteur.cli;

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

    static Progress on(Console console, String format) {
        boolean shown = format.equals("always") || format.equals("auto") && console.isTerminal();
        return new Progress(shown ? new Drawn(console) : new Silent());
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

    private static final class Drawn implements Bar {
        private final ProgressBar drawn;

        Drawn(Console console) {
            drawn = new ProgressBarBuilder()
                    .setTaskName("Coding")
                    .setUnit(" dispatches", 1)
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(console.talk(), 80))
                    .showSpeed()
                    .build();
        }

        @Override
        public void step(Tally soFar) {
            drawn.step();
            drawn.setExtraMessage(" " + soFar.claims() + " claims, " + soFar.setAsideCount() + " set aside");
        }

        @Override
        public void close() {
            drawn.close();
        }
    }
}
