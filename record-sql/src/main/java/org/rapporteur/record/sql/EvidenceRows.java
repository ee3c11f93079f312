package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Evidence;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;

/** The rows of {@code evidence}: the words behind each value of a claim. */
final class EvidenceRows {
    private EvidenceRows() {}

    static void write(RowWriter to, String dispatchId, String claimId, List<Evidence> some, CodePoints offsets)
            throws SQLException {
        for (int i = 0; i < some.size(); i++) {
            Evidence e = some.get(i);
            to.row(dispatchId, claimId).number(i).text(e.field()).number(e.ordinal());
            to.words(offsets, e.words()).text(e.rule()).end();
        }
    }

    static Evidence read(Row row, CodePoints offsets) throws SQLException {
        row.number();
        String field = row.text();
        int ordinal = row.number();
        Optional<Words> words = row.findWords(offsets);
        return new Evidence(field, ordinal, words, row.text());
    }
}
