package org.rapporteur.record.sql;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Lists;
import org.rapporteur.record.find.Query;

/** Writes the claims or dispatches that pass a filter flat, as {@link FlatExport} writes all of them. */
public final class ChosenExport {
    private final SqlStore store;
    private final Filter filter;
    private final Veils veils;

    /** Writes every name as it stands. */
    public ChosenExport(SqlStore store, Filter filter) {
        this(store, filter, Veils.none());
    }

    /**
     * @param withholding whose names are left out
     */
    public ChosenExport(SqlStore store, Filter filter, Withholding withholding) {
        this(store, filter, Veils.of(store, withholding));
    }

    /**
     * @param veils over the names that are left out
     */
    public ChosenExport(SqlStore store, Filter filter, Veils veils) {
        this.store = store;
        this.filter = filter;
        this.veils = veils;
    }

    /**
     * Puts the ids of the claims or dispatches that pass into the working table {@code chosen}.
     *
     * @return how many there are
     */
    public long choose(ExportKind kind) {
        return choose(Lists.choosing(store.database(), filter, kind == ExportKind.DISPATCHES));
    }

    /**
     * The same by a statement that puts them there.
     *
     * @return how many there are
     */
    public long choose(Query query) {
        return store.work(c -> {
            choose(c, query);
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery("SELECT count(*) FROM chosen")) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    /** Takes what another connection to the same record has in its working table {@code chosen}. */
    public void choose(SqlStore other) {
        List<Found> found = other.work(c -> {
            List<Found> all = new ArrayList<>();
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery("SELECT id, hits FROM chosen")) {
                while (result.next()) {
                    all.add(new Found(result.getString(1), result.getLong(2)));
                }
            }
            return all;
        });
        store.work(c -> {
            veils.tell(store, filter.words());
            WorkingTables.clear(c, "chosen");
            try (RowWriter rows = c.appendTemporary("chosen")) {
                for (Found one : found) {
                    rows.row(one.id()).large(one.hits()).end();
                }
            }
            return found.size();
        });
    }

    private record Found(String id, long hits) {}

    /** Ids of the claims or dispatches that pass. */
    public Set<String> ids(ExportKind kind) {
        return store.work(c -> {
            choose(c, kind);
            Set<String> ids = new TreeSet<>();
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery("SELECT id FROM chosen")) {
                while (result.next()) {
                    ids.add(result.getString(1));
                }
            }
            return ids;
        });
    }

    /**
     * CSV after RFC 4180 with a line of names, safe to open in a spreadsheet.
     *
     * @param kind claims or dispatches
     * @return rows written
     */
    public long csv(ExportKind kind, OutputStream out) {
        VeiledRows veiled = VeiledRows.of(veils);
        return store.work(c -> {
            choose(c, kind);
            String sql = veiled.over(c, chosen(c, kind));
            return FlatExport.rows(c, sql, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        });
    }

    /** Parquet, with the types of the columns and nothing changed. */
    public void parquet(ExportKind kind, Path file) {
        VeiledRows veiled = VeiledRows.of(veils);
        store.work(c -> {
            choose(c, kind);
            return FlatParquet.write(c, veiled.over(c, chosen(c, kind)), file);
        });
    }

    private void choose(Session c, ExportKind kind) throws SQLException {
        choose(c, Lists.choosing(c.dialect().database(), filter, kind == ExportKind.DISPATCHES));
    }

    private void choose(Session c, Query query) throws SQLException {
        veils.tell(store, filter.words());
        WorkingTables.clear(c, "chosen");
        try (PreparedStatement statement = c.prepareText(Current.of(c, query.sql()))) {
            for (int i = 0; i < query.parameters().size(); i++) {
                SqlStore.set(c, statement, i + 1, query.parameters().get(i));
            }
            statement.execute();
        }
    }

    private static String chosen(Session c, ExportKind kind) {
        boolean dispatches = kind == ExportKind.DISPATCHES;
        return "SELECT * FROM (" + c.sql("flat-" + kind.word()) + ") AS flat WHERE "
                + (dispatches ? "dispatch_id" : "claim_id") + " IN (SELECT id FROM chosen) ORDER BY "
                + (dispatches ? "dispatch_id" : "dispatch_id, trigger_begin, claim_id");
    }
}
