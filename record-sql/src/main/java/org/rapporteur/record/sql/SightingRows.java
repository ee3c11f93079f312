package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.rapporteur.dispatch.Sighting;

/** The columns of a sighting: file, item, url, retrieved, sha256. */
final class SightingRows {
    private SightingRows() {}

    /** Sets five parameters, the first at the place given. */
    static void set(PreparedStatement statement, int first, Sighting sighting) throws SQLException {
        statement.setString(first, sighting.file());
        statement.setString(first + 1, sighting.item());
        statement.setString(first + 2, sighting.url());
        statement.setString(first + 3, sighting.retrieved().orElse(null));
        statement.setString(first + 4, sighting.sha256());
    }

    static Sighting read(Row row) throws SQLException {
        String file = row.text();
        String item = row.text();
        String url = row.text();
        Optional<String> retrieved = row.findText();
        return new Sighting(file, item, url, retrieved, row.text());
    }
}
