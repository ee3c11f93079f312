package org.rapporteur.record.sql;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;

/**
 * Checks a record: every dispatch has the id its text gives, every evidence stands verbatim in its text, what is read back is
 * what was written, and no row stands without its dispatch.
 */
public final class Verifier {
    private static final int MOST_FAULTS = 100;

    private final SqlStore store;

    public Verifier(SqlStore store) {
        this.store = store;
    }

    /** One line a fault, the first hundred; none when the record is sound. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        try {
            store.forEachStamped(stamped -> check(stamped, faults));
        } catch (RapporteurException e) {
            faults.add(e.getMessage());
            return faults;
        }
        faults.addAll(store.work(c -> new RawRows(c).faults()));
        faults.addAll(strays());
        return faults;
    }

    private static void check(CodingReader.Stamped stamped, List<String> faults) {
        Coding coding = stamped.coding();
        if (faults.size() < MOST_FAULTS && !Stamp.of(coding).equals(stamped.stamp())) {
            faults.add("dispatch " + coding.dispatch().id() + " is not as it was written; code it again");
        }
    }

    private List<String> strays() {
        return store.work(c -> {
            List<String> found = new ArrayList<>();
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery(c.sql("count-strays"))) {
                while (result.next()) {
                    found.add("table " + result.getString(1) + " has " + result.getLong(2)
                            + " rows without their dispatch or claim");
                }
            }
            return found;
        });
    }
}
