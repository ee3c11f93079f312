package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Section;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.read.Sentence;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/** Reads whole codings back from all tables. */
final class CodingReader {
    private final Session session;

    CodingReader(Session session) {
        this.session = session;
    }

    /**
     * A coding with the stamp it was written under.
     *
     * @param stamp as it stands in the record
     */
    record Stamped(Coding coding, String stamp) {}

    /** The codings whose dispatch ids lie between two, in the order of ids. */
    List<Stamped> between(String from, String to) throws SQLException {
        return in(new RangeQuery(session, from, to));
    }

    /** The codings of some dispatches, in the order of ids. */
    List<Stamped> of(Collection<String> dispatchIds) throws SQLException {
        return in(RangeQuery.ofDispatches(session, dispatchIds));
    }

    /** The same without ledger entries and, but for triggers, without evidence. */
    List<Coding> told(Collection<String> dispatchIds) throws SQLException {
        RangeQuery range = RangeQuery.ofDispatches(session, dispatchIds);
        return in(range, false).stream().map(Stamped::coding).toList();
    }

    private static List<Stamped> in(RangeQuery range) throws SQLException {
        return in(range, true);
    }

    private static List<Stamped> in(RangeQuery range, boolean whole) throws SQLException {
        Map<String, DispatchRows.Head> heads = new LinkedHashMap<>();
        Map<String, CodePoints> offsets = new HashMap<>();
        range.run("select-dispatches", row -> {
            DispatchRows.Head head = DispatchRows.read(row);
            heads.put(head.id(), head);
            offsets.put(head.id(), head.offsets());
        });
        Map<String, List<Section>> sections = sections(range, offsets);
        Map<String, List<Sentence>> sentences = sentences(range, offsets);
        Map<String, List<Claim>> claims =
                claims(range, offsets, whole ? Parts.load(range, offsets) : Parts.loadWithoutEvidence(range, offsets));
        Map<String, List<LedgerEntry>> entries = whole ? LedgerRows.read(range, offsets) : Map.of();
        List<Stamped> found = new ArrayList<>();
        for (DispatchRows.Head head : heads.values()) {
            Coding coding = new Coding(
                    head.dispatch(sections.getOrDefault(head.id(), List.of())),
                    sentences.getOrDefault(head.id(), List.of()),
                    claims.getOrDefault(head.id(), List.of()),
                    entries.getOrDefault(head.id(), List.of()));
            found.add(new Stamped(coding, head.stamp()));
        }
        return found;
    }

    private static Map<String, List<Section>> sections(RangeQuery range, Map<String, CodePoints> offsets)
            throws SQLException {
        Map<String, List<Section>> found = new HashMap<>();
        range.run("select-sections", row -> {
            String id = row.text();
            CodePoints here = offsets.get(id);
            if (here != null) {
                row.number();
                Section.Kind kind = row.code(Section.Kind.class);
                found.computeIfAbsent(id, k -> new ArrayList<>()).add(new Section(kind, row.span(here)));
            }
        });
        return found;
    }

    private static Map<String, List<Sentence>> sentences(RangeQuery range, Map<String, CodePoints> offsets)
            throws SQLException {
        Map<String, List<Sentence>> found = new HashMap<>();
        range.run("select-sentences", row -> {
            String id = row.text();
            CodePoints here = offsets.get(id);
            if (here != null) {
                int index = row.number();
                Span span = row.span(here);
                int first = row.number();
                int end = row.number();
                found.computeIfAbsent(id, k -> new ArrayList<>())
                        .add(new Sentence(index, span, first, end, row.code(Section.Kind.class)));
            }
        });
        return found;
    }

    private static Map<String, List<Claim>> claims(RangeQuery range, Map<String, CodePoints> offsets, Parts parts)
            throws SQLException {
        Map<String, List<Claim>> found = new HashMap<>();
        range.run("select-claims", row -> {
            String id = row.text();
            CodePoints here = offsets.get(id);
            if (here != null) {
                found.computeIfAbsent(id, k -> new ArrayList<>()).add(ClaimRows.read(row, parts, here));
            }
        });
        return found;
    }
}
