package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.code.Claim;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.text.CodePoints;

/** Reads some claims for a list, without what lists have no use for: evidence, sentences, ledger entries. */
final class ClaimReader {
    private static final String ID_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789_-";

    private final Session session;

    ClaimReader(Session session) {
        this.session = session;
    }

    List<FoundClaim> read(List<String> claimIds) throws SQLException {
        List<String> ids = claimIds.stream().filter(ClaimReader::isId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        RangeQuery range = RangeQuery.of(session, "claim_id", ids);
        Map<String, String> dispatchOf = new LinkedHashMap<>();
        range.run("select-dispatches-of-claims", row -> dispatchOf.put(row.text(), row.text()));
        Map<String, Dispatch> dispatches = new HashMap<>();
        Map<String, CodePoints> offsets = new HashMap<>();
        for (Dispatch d : dispatches(List.copyOf(new TreeSet<>(dispatchOf.values())))) {
            dispatches.put(d.id(), d);
            offsets.put(d.id(), d.text().codePoints());
        }
        Map<String, String> happenings = new HashMap<>();
        range.run("select-happenings-of", row -> {
            row.text();
            happenings.put(row.text(), row.text());
        });
        Map<String, FoundClaim> found = found(range, dispatches, offsets, happenings);
        return ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    private static Map<String, FoundClaim> found(
            RangeQuery range,
            Map<String, Dispatch> dispatches,
            Map<String, CodePoints> offsets,
            Map<String, String> happenings)
            throws SQLException {
        Parts parts = Parts.loadWithoutEvidence(range, offsets);
        Map<String, FoundClaim> found = new HashMap<>();
        range.run("select-claims", row -> {
            Dispatch dispatch = dispatches.get(row.text());
            if (dispatch != null) {
                Claim claim = ClaimRows.read(row, parts, offsets.getOrDefault(dispatch.id(), CodePoints.of("")));
                found.put(claim.id(), new FoundClaim(dispatch, claim, Optional.ofNullable(happenings.get(claim.id()))));
            }
        });
        return found;
    }

    List<Dispatch> dispatches(List<String> dispatchIds) throws SQLException {
        List<String> ids = dispatchIds.stream().filter(ClaimReader::isId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        RangeQuery range = RangeQuery.of(session, "dispatch_id", ids);
        Map<String, DispatchRows.Head> heads = new HashMap<>();
        range.run("select-dispatches", row -> {
            DispatchRows.Head head = DispatchRows.read(row);
            heads.put(head.id(), head);
        });
        Map<String, List<Section>> sections = new HashMap<>();
        range.run("select-sections", row -> {
            DispatchRows.Head head = heads.get(row.text());
            if (head != null) {
                row.number();
                Section.Kind kind = row.code(Section.Kind.class);
                sections.computeIfAbsent(head.id(), k -> new ArrayList<>())
                        .add(new Section(kind, row.span(head.offsets())));
            }
        });
        List<Dispatch> found = new ArrayList<>();
        for (String id : ids) {
            DispatchRows.Head head = heads.get(id);
            if (head != null) {
                found.add(head.dispatch(sections.getOrDefault(id, List.of())));
            }
        }
        return found;
    }

    private static boolean isId(String id) {
        return id.chars().allMatch(c -> ID_CHARACTERS.indexOf(c) >= 0);
    }
}
