package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Coding;
import org.rapporteur.record.RecordStore;
import org.rapporteur.testkit.PostgresServer;

/** The store in a PostgreSQL database keeps the contract, and refuses what it cannot open with what to do. */
class PostgresStoreTest extends RecordContract {
    @Override
    RecordStore begin() {
        return RecordDatabase.open(PostgresServer.shared().database(), Map.of());
    }

    @Test
    void texts_with_nul_and_what_stands_for_it_come_back() {
        String address = PostgresServer.shared().database();
        Coding named = SampleCodings.sightedIn(
                SampleCodings.coding(3), "it's \0 \"odd\" \uDBFF\uDFFE \uDBFF\uDFFF; \\N \t -- .txt");
        try (SqlStore store = RecordDatabase.open(address, Map.of())) {
            store.add(List.of(named));
            assertEquals(named, store.findDispatch(named.dispatch().id()).orElseThrow());
            assertEquals(List.of(named), store.findDispatches("it's \0 \"ODD\" \uDBFF\uDFFE"));
            assertEquals(List.of(), new Verifier(store).faults());
        }
    }
}
