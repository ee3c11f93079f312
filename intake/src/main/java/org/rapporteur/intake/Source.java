package org.rapporteur.intake;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.dispatch.Intake;

/** Gives the items of one input, one after the other, a few in memory at a time. */
interface Source extends AutoCloseable {
    /** The next one, or nothing at the end. */
    Optional<Intake> next() throws IOException;

    /** Gives the dates that its items state in fields of their own, to the end, as they stand; for a look ahead. */
    default void forEachDate(Consumer<String> taker) throws IOException {
        throw new UnsupportedOperationException("an input without fields");
    }

    @Override
    void close() throws IOException;
}
