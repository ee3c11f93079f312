package org.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A log for machines: a JSON object a line, with the time, what happened, and counts, files and codes. Never a word of a dispatch, nor the reason of an item set
 * aside, which may quote one. Lines are added at the end of the file, each in one write.
 */
final class RunLog implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final OutputStream out;
    private final Clock clock;

    private RunLog(OutputStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    static RunLog none() {
        return new RunLog(OutputStream.nullOutputStream(), Clock.systemUTC());
    }

    static RunLog to(Path file, Clock clock) {
        try {
            return new RunLog(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), clock);
        } catch (IOException e) {
            throw new RapporteurException(
                    "log-unreachable", "the log " + file + " cannot be written; check its folder", e);
        }
    }

    /** An event with what belongs to it; its fields by name. */
    void say(String event, Map<String, Object> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("event", event);
        line.putAll(new TreeMap<>(fields));
        try {
            out.write((MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the log", e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the log", e);
        }
    }
}
