package org.rapporteur.serve;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;

/** The coder, opened beside the server so that the server is ready before the model is. */
final class LazyCoder {
    private final CompletableFuture<DispatchCoder> opened;
    private final boolean wanted;

    private LazyCoder(CompletableFuture<DispatchCoder> opened, boolean wanted) {
        this.opened = opened;
        this.wanted = wanted;
    }

    /** Begins to open it in a thread of its own. */
    static LazyCoder opening(Supplier<DispatchCoder> opening) {
        CompletableFuture<DispatchCoder> opened = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        opened.complete(opening.get());
                    } catch (RuntimeException | LinkageError e) {
                        opened.completeExceptionally(e);
                    }
                },
                "coder-opening");
        thread.setDaemon(true);
        thread.start();
        return new LazyCoder(opened, true);
    }

    /** No coder: the server only reads. */
    static LazyCoder none() {
        return new LazyCoder(new CompletableFuture<>(), false);
    }

    /** off, loading, ready or failed. */
    String state() {
        if (!wanted) {
            return "off";
        }
        return opened.isCompletedExceptionally() ? "failed" : opened.isDone() ? "ready" : "loading";
    }

    /** Codes a dispatch; waits for the coder to be open. */
    Coding code(Dispatch dispatch) {
        if (!wanted) {
            throw new RapporteurException("no-writing", "this server has no coder; start it with --write");
        }
        try {
            return opened.get().code(dispatch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RapporteurException("stopping", "the server is stopping; ask again later", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new RapporteurException("not-opened", "the reader cannot be opened: " + e.getCause(), e);
        }
    }
}
