package org.rapporteur.record.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads SQL files that stand beside the classes, or in the folder of a database that has a statement of its own. */
final class Statements {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    /** Begins and ends the body of a function, which has statements of its own. */
    private static final String BODY = "$$";

    private Statements() {}

    /** The one statement of a file, as a database needs it. */
    static String one(Database database, String name) {
        return READ.computeIfAbsent(database.folder() + ":" + name, key -> read(database, name));
    }

    private static String read(Database database, String name) {
        Optional<String> own = database.folder().isEmpty() ? Optional.empty() : find(database.folder() + "/" + name);
        return own.orElseGet(() -> database.adapt(
                find(name).orElseThrow(() -> new IllegalArgumentException("no statement named " + name))));
    }

    private static Optional<String> find(String name) {
        try (InputStream in = Statements.class.getResourceAsStream(name + ".sql")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the statement " + name, e);
        }
    }

    /** The statements of a file, each ended by a semicolon at the end of a line. */
    static List<String> all(Database database, String name) {
        return parts(one(database, name));
    }

    /** The same of a file that only some databases have. */
    static List<String> own(Database database, String name) {
        return database.folder().isEmpty()
                ? List.of()
                : find(database.folder() + "/" + name).map(Statements::parts).orElse(List.of());
    }

    private static List<String> parts(String text) {
        List<String> found = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        boolean inBody = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("--")) {
                continue;
            }
            statement.append(line).append('\n');
            inBody ^= line.startsWith(BODY) || line.endsWith(BODY);
            if (line.endsWith(";") && !inBody) {
                found.add(statement.toString());
                statement.setLength(0);
            }
        }
        return found;
    }
}
