package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coding;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Person;
import org.rapporteur.ledger.Veil;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.text.Words;

/** Rows that do not fit into what is read of a result at once: while one is read, nothing else may run on its connection. */
class VeiledRowsTest {
    private static final int TIMES = 20_000;

    /** So many rows, each with a name that is withheld, of every dispatch that names somebody. */
    private static final String ROWS =
            "SELECT p.dispatch_id, r.range AS number, 'told ' || p.value || ' again' AS told FROM ledger_fields AS p, range("
                    + TIMES + ") AS r WHERE p.field = 'name' ORDER BY r.range, p.dispatch_id, p.value";

    @TempDir
    private Path folder;

    @Test
    void every_name_of_many_rows_is_taken_out_and_their_order_kept() {
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            store.add(List.of(witnessed(1, "Omar Said"), witnessed(2, "Amal Haddad")));
            Veils veils = Veils.of(store, Withholding.WITNESSES);
            assertFalse(veils.isEmpty());
            store.work(c -> compare(c, veils));
        }
    }

    /** A dispatch that names a witness. */
    private static Coding witnessed(long seed, String name) {
        Coding coding = SampleCodings.coding(seed);
        Words words = coding.dispatch().text().words(coding.sentences().get(0).span());
        Grounds grounds = new Grounds("prs_" + seed, coding.dispatch().id(), List.of(words), List.of());
        Person person = new Person(grounds, name, Person.Standing.WITNESS, List.of(words));
        return new Coding(coding.dispatch(), coding.sentences(), coding.claims(), List.of(person));
    }

    private static int compare(Session c, Veils veils) throws SQLException {
        String veiled = VeiledRows.of(veils).over(c, ROWS);
        int rows = 0;
        int changed = 0;
        try (Statement one = c.statement();
                ResultSet count = one.executeQuery("SELECT count(*) FROM (" + ROWS + ")")) {
            count.next();
            rows = count.getInt(1);
        }
        int at = 0;
        try (Statement one = c.statement();
                ResultSet row = one.executeQuery(veiled)) {
            while (row.next()) {
                assertEquals((long) at * TIMES / rows, row.getLong("number"));
                String told = row.getString("told");
                assertEquals(veils.over(row.getString("dispatch_id")).over(told), told);
                changed += told.contains(Veil.MARK) ? 1 : 0;
                at++;
            }
        }
        assertEquals(rows, at);
        assertEquals(rows, changed);
        return at;
    }
}
