package org.rapporteur.serve;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.text.Digest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that passes a filter in one piece: streamed, so that the server never holds it all. */
final class Download {
    private static final int NAME_DIGITS = 8;
    private static final int BUFFER = 1 << 16;

    private final Context context;
    private final Format format;

    /**
     * @param kind what is written, as in "claims"; names the file
     */
    Download(Context context, Format format, String kind) {
        this.context = context;
        this.format = format;
        String query = context.queryString() == null ? "" : context.queryString();
        String hash = Digest.sha256Hex(query.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_DIGITS);
        context.contentType(format.type() + (format == Format.CSV ? "; charset=utf-8" : ""));
        context.header(
                "Content-Disposition", "attachment; filename=\"" + kind + "-" + hash + "." + format.word() + "\"");
    }

    /** A piece of writing. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Streams what is written. */
    void stream(Writing writing) {
        try {
            OutputStream out = new BufferedOutputStream(context.outputStream(), BUFFER);
            writing.to(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the asker went away", e);
        }
    }

    /** Gives objects one by one to whoever takes them. */
    interface Objects {
        void each(Consumer<ObjectNode> taker);
    }

    /** One object a line, ended by a line that says how many there were; a stream without it was cut. */
    void lines(Objects objects) {
        stream(out -> {
            long[] count = {0};
            objects.each(object -> {
                write(out, object);
                put(out, "\n");
                count[0]++;
            });
            put(out, "{\"_end\":true,\"count\":" + count[0] + "}\n");
        });
    }

    /** A GeoJSON collection of features. */
    void features(Objects features) {
        stream(out -> {
            boolean[] first = {true};
            put(out, "{\"type\":\"FeatureCollection\",\"features\":[");
            features.each(feature -> {
                if (!first[0]) {
                    put(out, ",\n");
                }
                first[0] = false;
                write(out, feature);
            });
            put(out, "]}\n");
        });
    }

    /** A table with a line of names; cells that a spreadsheet would take for a formula are made safe. */
    void table(List<String> columns, Objects rows) {
        stream(out -> {
            put(out, String.join(",", columns) + "\n");
            rows.each(row -> {
                List<String> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(Cell.of(row.path(column))));
                put(out, String.join(",", cells) + "\n");
            });
        });
    }

    /**
     * A file that is written aside, whole, so that a part of it may be asked for too: readers of Parquet ask for its end first.
     *
     * @param written files of the last questions by the tag of their answer, so that parts come of one file
     */
    void file(Kept written, Consumer<Path> writing) {
        String tag = Optional.ofNullable(context.res().getHeader("ETag")).orElse("");
        byte[] file = written.find(tag).orElseGet(() -> {
            byte[] made = made(writing);
            written.keep(tag, made);
            return made;
        });
        context.disableCompression();
        Ranges.answer(context, file, tag);
    }

    private byte[] made(Consumer<Path> writing) {
        try {
            Path file = Files.createTempFile("rapporteur", "." + format.word());
            try {
                Files.delete(file);
                writing.accept(file);
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the file aside", e);
        }
    }

    private static void write(OutputStream out, JsonNode node) {
        try {
            out.write(Json.bytes(node));
        } catch (IOException e) {
            throw new UncheckedIOException("the asker went away", e);
        }
    }

    private static void put(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the asker went away", e);
        }
    }
}
