package org.rapporteur.record.sql;

import java.util.Map;
import org.rapporteur.record.RecordStore;
import org.rapporteur.testkit.PostgresServer;

/** The laws of reconciling in a PostgreSQL database. */
class PostgresReconcilingTest extends ReconcilingLaws {
    @Override
    RecordStore begin(String name) {
        return RecordDatabase.open(PostgresServer.shared().database(), Map.of());
    }
}
