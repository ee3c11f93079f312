package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.Quotation;
import org.rapporteur.read.Sentence;
import org.rapporteur.text.CodePoints;

/**
 * Appends codings to the tables. The caller has begun a transaction by statement and commits it by statement, after this is
 * closed: DuckDB's appenders do not heed {@code setAutoCommit(false)}.
 */
final class CodingWriter implements AutoCloseable {
    private final Session session;
    private final Map<String, RowWriter> open = new TreeMap<>();

    CodingWriter(Session session) {
        this.session = session;
    }

    private RowWriter to(String table) throws SQLException {
        RowWriter writer = open.get(table);
        if (writer == null) {
            writer = session.append(table);
            open.put(table, writer);
        }
        return writer;
    }

    /** Appends the row of the dispatch itself. */
    void dispatch(Coding coding, String stamp) throws SQLException {
        CodePoints offsets = coding.dispatch().text().codePoints();
        DispatchRows.write(to("dispatches"), coding, stamp, offsets);
    }

    /** Appends all rows below the dispatch. */
    void contents(Coding coding) throws SQLException {
        CodePoints offsets = coding.dispatch().text().codePoints();
        String id = coding.dispatch().id();
        List<Section> sections = coding.dispatch().layout().sections();
        for (int i = 0; i < sections.size(); i++) {
            RowWriter row =
                    to("sections").row(id).number(i).code(sections.get(i).kind());
            row.span(offsets, sections.get(i).span()).end();
        }
        for (Sentence s : coding.sentences()) {
            RowWriter row = to("sentences").row(id).number(s.index()).span(offsets, s.span());
            row.number(s.firstToken()).number(s.endToken()).code(s.section()).end();
        }
        for (Claim claim : coding.claims()) {
            claim(coding, claim, offsets);
        }
        LedgerRows.write(this::to, coding.entries(), offsets);
    }

    private void claim(Coding coding, Claim claim, CodePoints offsets) throws SQLException {
        String dispatch = coding.dispatch().id();
        String id = claim.id();
        ClaimRows.write(to("claims"), dispatch, claim, offsets);
        ParticipantRows.write(to("participants"), dispatch, claim, offsets);
        QuantityRows.write(to("quantities"), dispatch, id, claim.circumstances().quantities(), offsets);
        AttributionRows.write(to("attributions"), dispatch, claim, offsets);
        EvidenceRows.write(to("evidence"), dispatch, id, claim.provenance().evidence(), offsets);
        LinkRows.write(to("links"), dispatch, id, claim.context().links(), offsets);
        if (claim.circumstances().place().isPresent()) {
            PlaceRows.write(
                    to("places"), dispatch, id, claim.circumstances().place().get(), offsets);
        }
        if (claim.circumstances().time().isPresent()) {
            TimeRows.write(
                    to("times"), dispatch, id, claim.circumstances().time().get(), offsets);
        }
        if (claim.voice().quote().isPresent()) {
            Quotation quote = claim.voice().quote().get();
            QuoteRows.write(to("quotes"), dispatch, id, quote, coding.dispatch().text(), offsets);
            QuoteRows.writeInsertions(to("quote_insertions"), dispatch, id, quote, offsets);
        }
    }

    /** Last, for the order in which dispatches come is given to one transaction at a time. */
    private @Nullable SQLException closePlaces(RowWriter places, @Nullable SQLException before) {
        try {
            if (before == null) {
                session.hold(Dialect.Hold.PLACES);
            }
            places.close();
            return before;
        } catch (SQLException e) {
            return before == null ? e : before;
        }
    }

    /** Hands all rows to the transaction. */
    @Override
    public void close() throws SQLException {
        RowWriter places = open.remove("dispatches");
        List<RowWriter> all = new ArrayList<>(open.values());
        open.clear();
        @Nullable SQLException first = null;
        for (RowWriter writer : all) {
            try {
                writer.close();
            } catch (SQLException e) {
                first = first == null ? e : first;
            }
        }
        if (places != null) {
            first = closePlaces(places, first);
        }
        if (first != null) {
            throw first;
        }
    }
}
