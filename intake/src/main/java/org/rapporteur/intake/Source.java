package org.rapporteur.intake;

import java.io.IOException;
import java.util.Optional;
import org.rapporteur.dispatch.Intake;

/** Gives the items of one input, one after the other, a few in memory at a time. */
interface Source extends AutoCloseable {
    /** The next one, or nothing at the end. */
    Optional<Intake> next() throws IOException;

    @Override
    void close() throws IOException;
}
