package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.rapporteur.dispatch.Sighting;

/** The columns of a sighting: file, item, url, retrieved, sha256. */
final class SightingRows {
    private SightingRows() {}

    /** Sets five parameters, the first at the place given. */
    static void set(Session session, PreparedStatement statement, int first, Sighting sighting) throws SQLException {
        session.set(statement, first, sighting.file());
        session.set(statement, first + 1, sighting.item());
        session.set(statement, first + 2, sighting.url());
        session.set(statement, first + 3, sighting.retrieved().orElse(null));
        session.set(statement, first + 4, sighting.sha256());
    }

    static Sighting read(Row row) throws SQLException {
        String file = row.text();
        String item = row.text();
        String url = row.text();
        Optional<String> retrieved = row.findText();
        return new Sighting(file, item, url, retrieved, row.text());
    }
}
