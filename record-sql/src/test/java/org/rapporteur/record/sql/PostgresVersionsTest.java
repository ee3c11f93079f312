package org.rapporteur.record.sql;

import java.util.Map;
import org.rapporteur.record.RecordStore;
import org.rapporteur.testkit.PostgresServer;

/** Versions of dispatches in a PostgreSQL database. */
class PostgresVersionsTest extends VersionLaws {
    @Override
    RecordStore begin(String name) {
        return RecordDatabase.open(PostgresServer.shared().database(), Map.of());
    }
}
