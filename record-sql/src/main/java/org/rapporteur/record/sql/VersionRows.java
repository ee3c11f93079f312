package org.rapporteur.record.sql;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Printed;
import org.rapporteur.record.Version;

/** The rows of {@code versions}, and what of {@code dispatches} tells versions. */
final class VersionRows {
    private final Session session;

    VersionRows(Session session) {
        this.session = session;
    }

    void add(List<Version> versions) throws SQLException {
        try (PreparedStatement insert = session.prepare("insert-version")) {
            for (Version v : versions) {
                session.set(insert, 1, v.dispatchId());
                session.set(insert, 2, v.kind().code());
                session.set(insert, 3, v.later().orElse(null));
                session.set(insert, 4, v.signature().by());
                session.set(insert, 5, v.signature().at());
                session.set(insert, 6, v.signature().why());
                insert.executeUpdate();
            }
        }
    }

    List<Version> all() throws SQLException {
        List<Version> found = new ArrayList<>();
        try (Statement statement = session.statement();
                ResultSet result = statement.executeQuery(session.sql("select-versions"))) {
            Row row = session.row(result);
            while (row.next()) {
                found.add(new Version(
                        row.text(),
                        row.code(Version.Kind.class),
                        row.findText(),
                        new Correction.Signature(row.text(), row.text(), row.text())));
            }
        }
        return found;
    }

    List<Printed> printed(LocalDate from, LocalDate to, String after, int most) throws SQLException {
        List<Printed> found = new ArrayList<>();
        try (PreparedStatement query = session.prepare("select-printed")) {
            query.setDate(1, Date.valueOf(from));
            query.setDate(2, Date.valueOf(to));
            query.setString(3, after);
            query.setInt(4, most);
            try (ResultSet result = query.executeQuery()) {
                Row row = session.row(result);
                while (row.next()) {
                    found.add(new Printed(
                            row.text(), row.findDay().orElse(from), row.text(), row.text(), row.text(), row.text()));
                }
            }
        }
        return found;
    }
}
