package org.rapporteur.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Sighting;

/** What a gzip file holds, as the source of its unpacked bytes gives it, until the packing breaks or is a bomb. */
final class GzipSource implements Source {
    private static final int BLOCK = 64 * 1024;

    private final String file;
    private final Source inner;
    private boolean done;

    private GzipSource(String file, Source inner) {
        this.file = file;
        this.inner = inner;
    }

    /** Opens what was unpacked. */
    interface Opener {
        Source open(InputStream unpacked) throws IOException;
    }

    static Source open(String file, InputStream in, Limits limits, Opener opener) throws IOException {
        Packed.Counted packed = new Packed.Counted(in);
        try {
            Source inner = opener.open(new Packed(new GZIPInputStream(packed, BLOCK), packed, limits.unpacked()));
            return new GzipSource(file, inner);
        } catch (Packed.Bomb | ZipException | EOFException e) {
            in.close();
            return new SingleSource(aside(file, e));
        }
    }

    @Override
    public Optional<Intake> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        try {
            return inner.next();
        } catch (Packed.Bomb | ZipException | EOFException e) {
            done = true;
            return Optional.of(aside(file, e));
        }
    }

    private static Intake aside(String file, IOException e) {
        Sighting seen = new Sighting(file, "", "", Optional.empty(), "");
        return e instanceof Packed.Bomb
                ? new Intake.SetAside(
                        seen, "packed-too-tight", "this " + e.getMessage() + "; unpack it yourself if you trust it")
                : new Intake.SetAside(seen, "bad-gzip", "broken gzip file; what stands before the break was read");
    }

    @Override
    public void forEachDate(Consumer<String> taker) throws IOException {
        inner.forEachDate(taker);
    }

    @Override
    public void close() throws IOException {
        inner.close();
    }
}
