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
                insert.setString(1, v.dispatchId());
                insert.setString(2, v.kind().code());
                insert.setString(3, v.later().orElse(null));
                insert.setString(4, v.signature().by());
                insert.setString(5, v.signature().at());
                insert.setString(6, v.signature().why());
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
