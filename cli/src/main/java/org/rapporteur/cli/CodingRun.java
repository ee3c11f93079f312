package org.rapporteur.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.record.RecordStore;

/**
 * Codes what comes in with several threads and records it in the order in which it came, a few items in memory at a time. An
 * item that cannot be coded is set aside and the run goes on.
 */
final class CodingRun {
    private static final int AHEAD = 4;
    /** Begun and not yet recorded: a few long dispatches fill the memory that many short ones do not. */
    private static final long AHEAD_CHARACTERS = 2L << 20;

    /** Recorded in one transaction, which costs as much as some ten dispatches: as many as come in two seconds, which a killed run loses. */
    private static final int BATCH = 256;
    /** Characters of a dispatch that is worth a thread of its own: some 40,000 words. */
    private static final int LONG = 256 << 10;

    private static final int BATCH_ASIDE = 256;
    /** Of text and of raw bytes: the claims of so much text take some 100 MB. */
    private static final long BATCH_SIZE = 4L << 20;

    private static final long BATCH_NANOS = 2_000_000_000L;
    private static final long STACK_BYTES = 16L << 20;

    private Iterator<Intake> inbox;
    private final DispatchCoder coder;
    private final RecordStore store;
    private final int threads;
    private final Tally tally = new Tally();
    private String identity = "";
    private RunLog log = RunLog.none();
    private final List<Coding> batch = new ArrayList<>();
    private final List<Intake.SetAside> aside = new ArrayList<>();
    private final List<RawBytes> raw = new ArrayList<>();
    private final Object longOnes = new Object();
    private long batchBegan;
    private long batchSize;

    CodingRun(Iterator<Intake> inbox, DispatchCoder coder, RecordStore store, int threads) {
        this.inbox = inbox;
        this.coder = coder;
        this.store = store;
        this.threads = threads;
    }

    /**
     * Passes over what was recorded before by the same coder.
     *
     * @param with what else the record depends on, as "raw"
     */
    CodingRun resuming(String with) {
        if (!coder.identity().isEmpty()) {
            identity = coder.identity() + with;
        }
        if (!identity.isEmpty() && store.hasDone(identity)) {
            inbox = new Unfinished(inbox, store, identity, tally::passedOver);
        }
        return this;
    }

    /** Passes over near copies of what is recorded or came before in this run. */
    CodingRun withoutCopies() {
        inbox = new Originals(inbox, store, copy -> {
            tally.copy();
            log.say(
                    "copy",
                    Map.of(
                            "file",
                            copy.sighting().file(),
                            "item",
                            copy.sighting().item()));
        });
        return this;
    }

    CodingRun logging(RunLog to) {
        log = to;
        return this;
    }

    /** Hears of each item that is done. */
    interface Watcher {
        void done(Tally soFar);
    }

    private sealed interface Outcome {
        record Coded(Coding coding, Optional<RawBytes> raw) implements Outcome {}

        record Refused(Intake.SetAside item) implements Outcome {}
    }

    private record Begun(Future<Outcome> outcome, long characters) {}

    Tally run(Watcher watcher) {
        ThreadFactory factory = work -> {
            Thread thread = new Thread(null, work, "coder", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
        ExecutorService workers = Executors.newFixedThreadPool(threads, factory);
        try {
            Deque<Begun> ahead = new ArrayDeque<>();
            long characters = 0;
            while (inbox.hasNext() || !ahead.isEmpty()) {
                if (inbox.hasNext() && ahead.size() < threads * AHEAD && characters < AHEAD_CHARACTERS) {
                    Intake item = inbox.next();
                    Begun begun = new Begun(begin(item, workers), characters(item));
                    characters += begun.characters();
                    ahead.add(begun);
                } else {
                    Begun begun = ahead.remove();
                    characters -= begun.characters();
                    take(begun.outcome());
                    watcher.done(tally);
                }
            }
            record();
            return tally;
        } finally {
            workers.shutdownNow();
        }
    }

    private static long characters(Intake item) {
        return item instanceof Intake.Accepted accepted
                ? accepted.dispatch().text().length()
                : 0;
    }

    private Future<Outcome> begin(Intake item, ExecutorService workers) {
        if (item instanceof Intake.Accepted accepted) {
            accepted.remarks().forEach(r -> tally.remark(accepted.sighting(), r));
            return workers.submit(() -> code(accepted));
        }
        FutureTask<Outcome> done = new FutureTask<>(() -> new Outcome.Refused((Intake.SetAside) item));
        done.run();
        return done;
    }

    /** Of long dispatches one at a time; one that memory is too small for is set aside. A short one is tried again when no long one is in its way. */
    private Outcome code(Intake.Accepted accepted) {
        int characters = accepted.dispatch().text().length();
        if (characters < LONG) {
            try {
                return coded(accepted);
            } catch (OutOfMemoryError e) {
                synchronized (longOnes) {
                    return coded(accepted);
                }
            }
        }
        synchronized (longOnes) {
            try {
                return coded(accepted);
            } catch (OutOfMemoryError e) {
                String message =
                        "its " + characters + " characters take more memory than Java was given; code it alone with"
                                + " RAPPORTEUR_JAVA_OPTIONS=-Xmx4g";
                return new Outcome.Refused(new Intake.SetAside(accepted.sighting(), "too-long", message));
            }
        }
    }

    private Outcome coded(Intake.Accepted accepted) {
        try {
            return new Outcome.Coded(coder.code(accepted.dispatch()), accepted.raw());
        } catch (RapporteurException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            String why = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            String message = "could not be coded, please report it: " + ClaimLine.printable(why);
            return new Outcome.Refused(new Intake.SetAside(accepted.sighting(), "not-coded", message));
        }
    }

    /** Records what was coded before broken machinery ends the run. */
    private void keepBefore(Throwable end) {
        try {
            record();
        } catch (RuntimeException | OutOfMemoryError also) {
            end.addSuppressed(also);
        }
    }

    private void take(Future<Outcome> future) {
        Outcome outcome;
        try {
            outcome = outcome(future);
        } catch (RapporteurException | OutOfMemoryError e) {
            keepBefore(e);
            throw e;
        }
        if (outcome instanceof Outcome.Refused refused) {
            aside.add(refused.item());
            tally.setAside(refused.item());
        } else if (outcome instanceof Outcome.Coded coded) {
            batchBegan = batch.isEmpty() ? System.nanoTime() : batchBegan;
            batch.add(coded.coding());
            batchSize += coded.coding().dispatch().text().length();
            coded.raw().ifPresent(this::keep);
        }
        boolean late = !batch.isEmpty() && System.nanoTime() - batchBegan > BATCH_NANOS;
        if (batch.size() >= BATCH || batchSize >= BATCH_SIZE || aside.size() >= BATCH_ASIDE || late) {
            record();
        }
    }

    private void keep(RawBytes bytes) {
        raw.add(bytes);
        batchSize += bytes.length();
    }

    private static Outcome outcome(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RapporteurException("interrupted", "interrupted; what was recorded is safe", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RapporteurException own) {
                throw own;
            }
            if (e.getCause() instanceof OutOfMemoryError full) {
                throw full;
            }
            throw new RapporteurException("failed", "coding failed: " + e.getCause(), e);
        }
    }

    private void record() {
        if (!batch.isEmpty()) {
            RecordStore.Added added = store.add(batch, raw, identity);
            tally.recorded(batch, added);
            log.say(
                    "recorded",
                    Map.of("added", added.added(), "unchanged", added.unchanged(), "replaced", added.replaced()));
            batch.clear();
            raw.clear();
            batchSize = 0;
        }
        if (!aside.isEmpty()) {
            store.setAside(aside);
            aside.forEach(item -> log.say(
                    "set-aside",
                    Map.of(
                            "file",
                            item.sighting().file(),
                            "item",
                            item.sighting().item(),
                            "code",
                            item.code())));
            aside.clear();
        }
    }
}
