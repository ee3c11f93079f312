package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.SqlStore;

/** The record as many threads ask it: some connections for reading, one for writing, and a count of what was written. */
final class Stores implements AutoCloseable {
    private static final int READERS = 4;

    private final SqlStore first;
    private final List<SqlStore> all = new ArrayList<>();
    private final BlockingQueue<SqlStore> readers = new ArrayBlockingQueue<>(READERS);
    private final AtomicLong generation = new AtomicLong();
    private final Object writing = new Object();

    /** Asks a record that others write too whether they did. */
    private final Optional<SqlStore> clock;

    /**
     * @param first the record; closed with this
     */
    Stores(SqlStore first) {
        this.first = first;
        this.clock = first.isShared() ? Optional.of(first.another()) : Optional.empty();
        for (int i = 0; i < READERS; i++) {
            SqlStore one = first.another();
            all.add(one);
            readers.add(one);
        }
    }

    /** Asks the record something. */
    <T> T read(Function<SqlStore, T> question) {
        SqlStore store = taken();
        try {
            return question.apply(store);
        } finally {
            readers.add(store);
        }
    }

    /**
     * Asks something beside what the caller is asking, where a connection is free; who holds one and waited for another could wait for
     * ever.
     *
     * @return waits for the answer
     */
    <T> Optional<Supplier<T>> beside(Function<SqlStore, T> question) {
        return Optional.ofNullable(readers.poll()).map(store -> {
            CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return question.apply(store);
                } finally {
                    readers.add(store);
                }
            });
            return () -> awaited(answer);
        });
    }

    private static <T> T awaited(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    private SqlStore taken() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RapporteurException("stopping", "the server is stopping; ask again later", e);
        }
    }

    /** Changes the record; one at a time. */
    <T> T write(Function<SqlStore, T> change) {
        synchronized (writing) {
            T done = change.apply(first);
            generation.incrementAndGet();
            return done;
        }
    }

    /** Says that something was written by another way. */
    void wrote() {
        generation.incrementAndGet();
    }

    /** How often this server wrote the record since it started. */
    long writes() {
        return generation.get();
    }

    /** Another number whenever the record may have changed, by this server or, where it is shared, by others. */
    long generation() {
        return clock.map(c -> c.moment() * 31).orElse(0L) + generation.get();
    }

    boolean isReadOnly() {
        return first.isReadOnly();
    }

    SqlStore first() {
        return first;
    }

    @Override
    public void close() {
        clock.ifPresent(SqlStore::close);
        all.forEach(SqlStore::close);
        first.close();
    }
}
