package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Runs the windows of one dispatch on several threads, so that whoever posts a single dispatch waits less. Each window is run by one thread
 * alone, and the answers come back in the order of the windows: what is read is the same.
 */
final class Spread {
    /** Windows whose answers are held at once. */
    static final int BLOCK = 16;

    private final Executor spare;
    private final int processors;
    private final AtomicInteger running = new AtomicInteger();

    /**
     * @param spare runs tasks on threads that have nothing else to do
     * @param processors how many threads may work at once, in all
     */
    Spread(Executor spare, int processors) {
        this.spare = spare;
        this.processors = processors;
    }

    /** The thread that asks does all. */
    static Spread none() {
        return new Spread(
                task -> {
                    throw new RejectedExecutionException("there are no spare threads");
                },
                1);
    }

    /** Threads that end with the program, and go to sleep when nothing is to be read. */
    static Executor threads(int number) {
        return Executors.newFixedThreadPool(number, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The answers to some windows, in their order. The thread that asks takes its part; where others ask too, there is less help. */
    List<Answer> run(List<Window> windows, Function<Window, Answer> runner) {
        List<FutureTask<Answer>> tasks = new ArrayList<>();
        windows.forEach(w -> tasks.add(new FutureTask<>(() -> runner.apply(w))));
        int helpers = Math.min(processors - running.incrementAndGet(), windows.size() - 1);
        try {
            for (int i = 0; i < helpers; i++) {
                // begins at the end, so that it seldom comes upon what another thread has taken
                spare.execute(() -> {
                    for (int at = tasks.size() - 1; at >= 0; at--) {
                        tasks.get(at).run();
                    }
                });
            }
            List<Answer> answers = new ArrayList<>();
            tasks.forEach(FutureTask::run);
            for (FutureTask<Answer> task : tasks) {
                answers.add(answer(task));
            }
            return answers;
        } finally {
            running.decrementAndGet();
        }
    }

    private static Answer answer(FutureTask<Answer> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted while a dispatch was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
