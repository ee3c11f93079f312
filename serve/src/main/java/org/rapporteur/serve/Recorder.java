package org.rapporteur.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;

/**
 * Records what was posted: dispatches that come in together share a transaction, and what is acknowledged is safe. When nothing more
 * comes for a moment and nothing is being coded, their claims are reconciled; at the latest after some seconds, or many times as long as
 * the last reconciling took, so that whoever posts without a pause seldom waits for it.
 */
final class Recorder implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Recorder.class.getName());
    private static final int MOST_TOGETHER = 32;
    private static final int MOST_WAITING = 256;
    private static final long IDLE_MILLIS = 100;
    private static final long MOST_BETWEEN_NANOS = 5_000_000_000L;

    /** How much longer than reconciling itself takes may be between two of them: it then holds up five posts in a hundred at most. */
    private static final int SHARE = 20;

    private final Stores stores;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread thread = new Thread(this::run, "recorder");
    private final AtomicLong recorded = new AtomicLong();
    private final AtomicInteger coming = new AtomicInteger();
    private volatile boolean closing;
    private long between = MOST_BETWEEN_NANOS;

    Recorder(Stores stores) {
        this.stores = stores;
        thread.setDaemon(true);
        thread.start();
    }

    private record Waiting(Coding coding, List<RawBytes> raw, CompletableFuture<Boolean> isNew) implements Pending {
        @Override
        public boolean await(Duration patience) {
            try {
                return isNew.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RapporteurException("stopping", "the server is stopping; post it again later", e);
            } catch (TimeoutException e) {
                throw new RapporteurException("stopping", "the record is busy; post it again later", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RapporteurException own
                        ? own
                        : new RapporteurException("not-recorded", "this could not be recorded: " + e.getCause(), e);
            }
        }
    }

    /** A coding on its way into the record. */
    interface Pending {
        /**
         * Returns when it is safe.
         *
         * @return whether it is new, or other than what was there
         */
        boolean await(Duration patience);
    }

    /** A dispatch that is being coded and will be added soon; closed when it was, or will not be. */
    interface Coming extends AutoCloseable {
        @Override
        void close();
    }

    /** Says that a dispatch is coming. */
    Coming coming() {
        coming.incrementAndGet();
        return coming::decrementAndGet;
    }

    /** Takes a coding to be recorded. */
    Pending add(Coding coding, List<RawBytes> raw) {
        Waiting waiting = new Waiting(coding, raw, new CompletableFuture<>());
        if (closing || !queue.offer(waiting)) {
            throw new RapporteurException("stopping", "the server takes no more at the moment; post it again later");
        }
        return waiting;
    }

    /** How many codings wait to be recorded. */
    long waiting() {
        return queue.size();
    }

    /** How many were recorded since the server started, new or not. */
    long recorded() {
        return recorded.get();
    }

    private void run() {
        boolean pending = false;
        long since = System.nanoTime();
        while (!closing || !queue.isEmpty()) {
            List<Waiting> some = next();
            if (!some.isEmpty()) {
                since = pending ? since : System.nanoTime();
                pending |= record(some);
            }
            boolean quiet = some.isEmpty() && coming.get() == 0;
            if (pending && (quiet || System.nanoTime() - since > between)) {
                reconcile();
                pending = false;
            }
        }
        if (pending) {
            reconcile();
        }
    }

    private List<Waiting> next() {
        List<Waiting> some = new ArrayList<>();
        try {
            Waiting first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                some.add(first);
                queue.drainTo(some, MOST_TOGETHER - 1);
            }
        } catch (InterruptedException e) {
            closing = true;
        }
        return some;
    }

    private boolean record(List<Waiting> some) {
        try {
            List<RawBytes> raw = some.stream().flatMap(w -> w.raw().stream()).toList();
            List<Coding> codings = some.stream().map(Waiting::coding).toList();
            List<Boolean> isNew = stores.write(store -> {
                List<Boolean> found = codings.stream()
                        .map(c -> !store.holds(c.dispatch().id()))
                        .toList();
                RecordStore.Added added = store.add(codings, raw);
                return added.added() + added.replaced() == 0
                        ? codings.stream().map(c -> false).toList()
                        : found;
            });
            recorded.addAndGet(some.size());
            for (int i = 0; i < some.size(); i++) {
                some.get(i).isNew().complete(isNew.get(i));
            }
            return isNew.contains(true);
        } catch (RuntimeException e) {
            some.forEach(w -> w.isNew().completeExceptionally(e));
            return false;
        }
    }

    private void reconcile() {
        long began = System.nanoTime();
        try {
            stores.write(store -> new Reconciling(store).run());
            between = Math.max(MOST_BETWEEN_NANOS, SHARE * (System.nanoTime() - began));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "could not reconcile; `rapporteur reconcile` does it once the server has stopped", e);
        }
    }

    /** Records what waits, reconciles it and ends. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
