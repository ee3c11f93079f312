package org.rapporteur.record.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads SQL files that stand beside the classes. */
final class Statements {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Statements() {}

    /** The one statement of a file. */
    static String one(String name) {
        return READ.computeIfAbsent(name, Statements::read);
    }

    private static String read(String name) {
        try (InputStream in = Statements.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no statement named " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the statement " + name, e);
        }
    }

    /** The statements of a file, each ended by a semicolon at the end of a line. */
    static List<String> all(String name) {
        List<String> found = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : one(name).lines().toList()) {
            if (line.startsWith("--")) {
                continue;
            }
            statement.append(line).append('\n');
            if (line.endsWith(";")) {
                found.add(statement.toString());
                statement.setLength(0);
            }
        }
        return found;
    }
}
