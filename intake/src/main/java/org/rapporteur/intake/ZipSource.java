package org.rapporteur.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Sighting;

/**
 * The files packed in a ZIP file, in the order in which they stand, read as they come: nothing is unpacked onto the disk, and names are only names. An
 * archive within the archive is set aside, as is what unpacks beyond reason.
 */
final class ZipSource implements Source {
    private static final int MOST_ENTRIES = 100_000;
    private static final int REPLACEMENT = 0xFFFD;
    /** Embeddings and overrides of direction (Unicode, bidirectional algorithm, 2.1 to 2.4). */
    private static final int FIRST_TURN = 0x202A;

    private static final int LAST_TURN = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private final String file;
    private final ZipInputStream zip;
    private final Packed.Counted packed;
    private final Limits limits;
    private final Opener opener;
    private Optional<Source> entry = Optional.empty();
    private String entryName = "";
    private int entries;
    private boolean done;

    ZipSource(String file, InputStream in, Limits limits, Opener opener) {
        this.file = file;
        this.packed = new Packed.Counted(in);
        this.zip = new ZipInputStream(new BufferedInputStream(packed), StandardCharsets.UTF_8);
        this.limits = limits;
        this.opener = opener;
    }

    /** Opens what stands in an archive. */
    interface Opener {
        Source open(String name, InputStream in) throws IOException;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        while (!done) {
            try {
                Optional<Intake> item = entry.isPresent() ? entry.get().next() : Optional.empty();
                if (item.isPresent()) {
                    return item;
                }
                open();
            } catch (Packed.Bomb e) {
                return Optional.of(
                        end("packed-too-tight", "this " + e.getMessage() + "; unpack it yourself if you trust it"));
            } catch (ZipException | IllegalArgumentException e) {
                return Optional.of(end(
                        "bad-zip",
                        "broken ZIP file after " + (entries == 0 ? "its begin" : entryName)
                                + "; the rest of it cannot be read"));
            }
        }
        return Optional.empty();
    }

    /** Opens the next entry that is a file people would read. */
    private void open() throws IOException {
        entry = Optional.empty();
        ZipEntry next = zip.getNextEntry();
        while (next != null && (next.isDirectory() || InputFiles.isPassedOver(last(next.getName())))) {
            next = zip.getNextEntry();
        }
        if (next == null || entries >= MOST_ENTRIES) {
            done = true;
            return;
        }
        entries++;
        entryName = onOneLine(Decoded.wellFormed(next.getName(), List.of()).text());
        entry = Optional.of(opener.open(file + "/" + entryName, new Packed(new Left(zip), packed, limits.unpacked())));
    }

    /** A name comes into messages and listings: line breaks, terminal codes and turns of direction in it do not. */
    private static String onOneLine(String name) {
        return name.codePoints()
                .map(c -> isUnshown(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnshown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                character >= FIRST_TURN && character <= LAST_TURN
                        || character >= FIRST_ISOLATE && character <= LAST_ISOLATE;
        };
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private Intake end(String code, String message) {
        done = true;
        return new Intake.SetAside(new Sighting(file, entryName, "", Optional.empty(), ""), code, message);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** An entry's stream, which leaves the archive open. */
    private static final class Left extends FilterInputStream {
        Left(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
