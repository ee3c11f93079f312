package org.rapporteur.record.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Pieces of SQL by name, from a file in which each begins with a line {@code -- name: ...}. */
final class Fragments {
    private static final String NAME = "-- name: ";

    private final Map<String, String> byName;

    private Fragments(Map<String, String> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    static Fragments load(String file) {
        try (InputStream in = Fragments.class.getResourceAsStream(file + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no file of statements named " + file);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the statements " + file, e);
        }
    }

    private static Fragments parse(String text) {
        Map<String, String> found = new TreeMap<>();
        String name = "";
        StringBuilder sql = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(NAME)) {
                put(found, name, sql);
                name = line.substring(NAME.length()).strip();
            } else if (!line.startsWith("--")) {
                sql.append(line).append('\n');
            }
        }
        put(found, name, sql);
        return new Fragments(found);
    }

    private static void put(Map<String, String> found, String name, StringBuilder sql) {
        if (!name.isEmpty()) {
            found.put(name, sql.toString().strip());
        }
        sql.setLength(0);
    }

    /** The piece with this name, which must be there. */
    String one(String name) {
        String found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no statement named " + name);
        }
        return found;
    }
}
