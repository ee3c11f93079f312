package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.Correction;
import org.rapporteur.record.NumberedCorrection;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/** The rows of {@code corrections}. */
final class CorrectionRows {
    private final Session session;
    private final Map<String, CodePoints> offsets = new HashMap<>();

    CorrectionRows(Session session) {
        this.session = session;
    }

    void add(List<Correction> corrections) throws SQLException {
        try (PreparedStatement insert = session.prepare("insert-correction")) {
            for (Correction c : corrections) {
                set(insert, 1, c.anchor());
                set(insert, 5, c.other().orElse(null));
                session.set(insert, 9, c.action().code());
                session.set(insert, 10, c.field());
                session.set(insert, 11, c.value());
                session.set(insert, 12, c.signature().by());
                session.set(insert, 13, c.signature().at());
                session.set(insert, 14, c.signature().why());
                insert.executeUpdate();
            }
        }
    }

    private void set(PreparedStatement insert, int at, Correction.@Nullable Anchor anchor) throws SQLException {
        if (anchor == null) {
            insert.setNull(at, Types.VARCHAR);
            insert.setNull(at + 1, Types.VARCHAR);
            insert.setNull(at + 2, Types.INTEGER);
            insert.setNull(at + 3, Types.INTEGER);
            return;
        }
        CodePoints here = offsets(anchor.dispatchId());
        insert.setString(at, anchor.dispatchId());
        insert.setString(at + 1, anchor.claimId());
        insert.setInt(at + 2, here.codePoint(anchor.trigger().begin()));
        insert.setInt(at + 3, here.codePoint(anchor.trigger().end()));
    }

    private CodePoints offsets(String dispatchId) throws SQLException {
        CodePoints known = offsets.get(dispatchId);
        if (known != null) {
            return known;
        }
        try (PreparedStatement query = session.prepare("find-text")) {
            query.setString(1, dispatchId);
            try (ResultSet result = query.executeQuery()) {
                if (!result.next()) {
                    throw new RapporteurException("no-input", "no dispatch " + dispatchId + " is in the record");
                }
                CodePoints found = CodePoints.of(result.getString(1));
                offsets.put(dispatchId, found);
                return found;
            }
        }
    }

    /** All that were ever made, none marked as undone. */
    List<NumberedCorrection> all() throws SQLException {
        List<NumberedCorrection> found = new ArrayList<>();
        if (isEmpty()) {
            return found;
        }
        loadOffsets();
        try (Statement statement = session.statement();
                ResultSet result = statement.executeQuery(session.sql("select-corrections"))) {
            Row row = session.row(result);
            while (row.next()) {
                long number = row.large();
                found.add(new NumberedCorrection(number, read(row), false));
            }
        }
        return found;
    }

    /** Most records have none: asking so is quicker than looking for the texts that they are about. */
    private boolean isEmpty() throws SQLException {
        try (Statement statement = session.statement();
                ResultSet result = statement.executeQuery(session.sql("select-decisions"))) {
            return !result.next() || result.getLong(1) == 0;
        }
    }

    private void loadOffsets() throws SQLException {
        try (Statement statement = session.statement();
                ResultSet result = statement.executeQuery(session.sql("select-corrected-texts"))) {
            while (result.next()) {
                offsets.put(result.getString(1), CodePoints.of(result.getString(2)));
            }
        }
    }

    private Correction read(Row row) throws SQLException {
        Correction.Anchor anchor = anchor(row.text(), row);
        Optional<String> otherDispatch = row.findText();
        Optional<Correction.Anchor> other = Optional.empty();
        if (otherDispatch.isPresent()) {
            other = Optional.of(anchor(otherDispatch.get(), row));
        } else {
            row.findText();
            row.findNumber();
            row.findNumber();
        }
        Correction.Action action = row.code(Correction.Action.class);
        String field = row.text();
        String value = row.findText().orElse("");
        Correction.Signature signature = new Correction.Signature(row.text(), row.text(), row.text());
        return new Correction(anchor, other, action, field, value, signature);
    }

    private Correction.Anchor anchor(String dispatchId, Row row) throws SQLException {
        CodePoints here = offsets(dispatchId);
        String claim = row.text();
        return new Correction.Anchor(dispatchId, claim, Span.of(here.utf16(row.number()), here.utf16(row.number())));
    }
}
