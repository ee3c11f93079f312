package org.rapporteur.record.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.record.sql.Database;

/** Pieces of SQL by name, from a file in which each begins with a line {@code -- name: ...}. */
final class Fragments {
    private static final String NAME = "-- name: ";

    private static final Map<String, Fragments> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> byName;

    private Fragments(Map<String, String> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /** The pieces of a file, those that a database says otherwise in its place. */
    static Fragments load(Database database, String file) {
        return LOADED.computeIfAbsent(database.folder() + "/" + file, key -> read(database, file));
    }

    private static Fragments read(Database database, String file) {
        Map<String, String> found = new TreeMap<>();
        parse(find(file).orElseThrow(() -> new IllegalArgumentException("no file of statements named " + file)))
                .forEach((name, sql) -> found.put(name, database.adapt(sql)));
        if (!database.folder().isEmpty()) {
            found.putAll(
                    find(database.folder() + "/" + file).map(Fragments::parse).orElse(Map.of()));
        }
        return new Fragments(found);
    }

    private static Optional<String> find(String file) {
        try (InputStream in = Fragments.class.getResourceAsStream(file + ".sql")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the statements " + file, e);
        }
    }

    private static Map<String, String> parse(String text) {
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
        return found;
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
