package org.rapporteur.record.sql;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;

/**
 * Where a record is: {@code RecordAddress.parse("wire.duckdb")}, or {@code RecordAddress.parse("postgresql://ada@db.example.org/wire")}.
 * The password of a database comes from the environment (PGPASSWORD) or from ~/.pgpass, never from the address.
 */
public final class RecordAddress {
    private final String text;
    private final Map<String, String> environment;

    private RecordAddress(String text, Map<String, String> environment) {
        this.text = text;
        this.environment = environment;
    }

    /**
     * Tells files from databases.
     *
     * @throws RapporteurException {@code usage} for a database's address that is none, or has a password in it
     */
    public static RecordAddress parse(String text) {
        return parse(text, System.getenv());
    }

    /** The same, with an environment of its own. */
    public static RecordAddress parse(String text, Map<String, String> environment) {
        if (DatabaseAddress.isOne(text)) {
            DatabaseAddress.parse(text, environment);
        }
        return new RecordAddress(text, Map.copyOf(environment));
    }

    /** A file. */
    public static RecordAddress of(Path file) {
        return new RecordAddress(file.toString(), Map.of());
    }

    /** The file, where it is one. */
    public Optional<Path> file() {
        return DatabaseAddress.isOne(text) ? Optional.empty() : Optional.of(Path.of(text));
    }

    /**
     * The file, for what is done with files alone.
     *
     * @param instead what to do with a database, as "use pg_dump"
     */
    public Path fileOr(String instead) {
        return file().orElseThrow(() -> new RapporteurException(
                "usage", "this works on a record file, and " + this + " is a database; " + instead));
    }

    /** Opens the record for writing, and begins it when it is not there. */
    public SqlStore open() {
        return file().map(RecordFile::open).orElseGet(() -> RecordDatabase.open(text, environment));
    }

    /** Opens a record that is there for reading only. */
    public SqlStore openReadOnly() {
        return file().map(RecordFile::openReadOnly).orElseGet(() -> RecordDatabase.openReadOnly(text, environment));
    }

    /** For people and for the command line; has no password. */
    @Override
    public String toString() {
        return file().isPresent()
                ? text
                : DatabaseAddress.parse(text, environment).toString();
    }
}
