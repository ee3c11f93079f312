package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ledger.Form;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Party;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;

/** The rows of the ledger tables: entries of every kind, taken apart into fields, parties, words and claims. */
final class LedgerRows {
    private static final String EVIDENCE = "evidence";

    private LedgerRows() {}

    /** The appender of a table. */
    interface Tables {
        RowWriter to(String table) throws SQLException;
    }

    static void write(Tables tables, List<LedgerEntry> entries, CodePoints offsets) throws SQLException {
        for (LedgerEntry entry : entries) {
            Form form = entry.form();
            String dispatch = entry.dispatchId();
            String id = entry.id();
            tables.to("ledger_entries").row(dispatch, id, form.kind().code()).end();
            for (Map.Entry<String, String> field : form.fields().entrySet()) {
                tables.to("ledger_fields")
                        .row(dispatch, id, field.getKey(), field.getValue())
                        .end();
            }
            for (Map.Entry<String, List<Party>> role : form.parties().entrySet()) {
                for (int i = 0; i < role.getValue().size(); i++) {
                    Party party = role.getValue().get(i);
                    RowWriter row = tables.to("ledger_parties").row(dispatch, id, role.getKey());
                    row.number(i).text(party.code()).text(party.name()).words(offsets, party.words());
                    row.end();
                }
            }
            words(tables, form, EVIDENCE, entry.evidence(), offsets);
            for (Map.Entry<String, List<Words>> role : form.words().entrySet()) {
                words(tables, form, role.getKey(), role.getValue(), offsets);
            }
            for (String claim : form.grounds().claimIds()) {
                tables.to("ledger_claims").row(dispatch, id, claim).end();
            }
        }
    }

    private static void words(Tables tables, Form form, String role, List<Words> some, CodePoints offsets)
            throws SQLException {
        for (int i = 0; i < some.size(); i++) {
            RowWriter row = tables.to("ledger_words")
                    .row(form.grounds().dispatchId(), form.grounds().id(), role);
            row.number(i).words(offsets, some.get(i)).end();
        }
    }

    /** The entries of the dispatches in a range, by dispatch. */
    static Map<String, List<LedgerEntry>> read(RangeQuery range, Map<String, CodePoints> offsets) throws SQLException {
        Map<String, Parts> parts = new HashMap<>();
        each(range, offsets, parts, "select-ledger-fields", (p, row, cp) -> p.fields.put(row.text(), row.text()));
        each(range, offsets, parts, "select-ledger-parties", (p, row, cp) -> {
            String role = row.text();
            row.number();
            Party party = new Party(row.text(), row.text(), row.findWords(cp));
            p.parties.computeIfAbsent(role, k -> new ArrayList<>()).add(party);
        });
        each(range, offsets, parts, "select-ledger-words", (p, row, cp) -> {
            String role = row.text();
            row.number();
            p.words.computeIfAbsent(role, k -> new ArrayList<>()).add(row.words(cp));
        });
        each(range, offsets, parts, "select-ledger-claims", (p, row, cp) -> p.claims.add(row.text()));
        Map<String, List<LedgerEntry>> found = new HashMap<>();
        range.run("select-ledger-entries", row -> {
            String dispatch = row.text();
            String id = row.text();
            Kind kind = row.code(Kind.class);
            found.computeIfAbsent(dispatch, k -> new ArrayList<>())
                    .add(parts.computeIfAbsent(dispatch + id, k -> new Parts()).entry(kind, id, dispatch));
        });
        return found;
    }

    private interface Taker {
        void take(Parts parts, Row row, CodePoints offsets) throws SQLException;
    }

    private static void each(
            RangeQuery range, Map<String, CodePoints> offsets, Map<String, Parts> parts, String statement, Taker taker)
            throws SQLException {
        range.run(statement, row -> {
            String dispatch = row.text();
            CodePoints here = offsets.get(dispatch);
            if (here != null) {
                taker.take(parts.computeIfAbsent(dispatch + row.text(), k -> new Parts()), row, here);
            }
        });
    }

    /** What belongs to one entry. */
    private static final class Parts {
        private final TreeMap<String, String> fields = new TreeMap<>();
        private final TreeMap<String, List<Party>> parties = new TreeMap<>();
        private final TreeMap<String, List<Words>> words = new TreeMap<>();
        private final List<String> claims = new ArrayList<>();

        private LedgerEntry entry(Kind kind, String id, String dispatch) {
            List<Words> evidence = words.getOrDefault(EVIDENCE, List.of());
            words.remove(EVIDENCE);
            return LedgerEntry.of(new Form(kind, new Grounds(id, dispatch, evidence, claims), fields, parties, words));
        }
    }
}
