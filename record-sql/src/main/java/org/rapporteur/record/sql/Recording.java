package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Provenance;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.RecordStore.Added;
import org.rapporteur.text.Digest;

/** Writes some codings in one transaction: the new ones, the changed ones, and every sighting. */
final class Recording {
    private static final int RUN_FORMAT = 1;

    private final Session session;
    private final Known known;

    /** What was written, and is safe once {@link #add} has returned. */
    private final List<CodingReader.Stamped> written = new ArrayList<>();

    /** Likewise. */
    private final Set<String> runs = new TreeSet<>();

    Recording(Session session, Known known) {
        this.session = session;
        this.known = known;
    }

    /** Notes by which coder, unless that is empty. */
    Added add(List<Coding> codings, List<RawBytes> raw, String coder) throws SQLException {
        Added added = session.inOneTransaction(() -> {
            session.hold(Dialect.Hold.DISPATCHES, ids(codings));
            if (!raw.isEmpty()) {
                new RawRows(session, known.raw(session)).add(raw);
            }
            return write(codings, coder);
        });
        known.recorded(runs);
        return added;
    }

    void setAside(List<Intake.SetAside> items) throws SQLException {
        session.inOneTransaction(() -> {
            session.hold(Dialect.Hold.ASIDE);
            try (PreparedStatement insert = session.prepare("insert-incoming-set-aside")) {
                for (Intake.SetAside item : items) {
                    SightingRows.set(session, insert, 1, item.sighting());
                    session.set(insert, 6, item.code());
                    session.set(insert, 7, item.message());
                    insert.executeUpdate();
                }
            }
            session.runAll("take-set-aside");
            return items.size();
        });
    }

    private Added write(List<Coding> codings, String coder) throws SQLException {
        List<Coding> fresh = new ArrayList<>();
        List<Coding> changed = new ArrayList<>();
        written.clear();
        runs.clear();
        int unchanged = sort(codings, fresh, changed);
        removeContents(changed);
        try (CodingWriter writer = new CodingWriter(session)) {
            for (Coding coding : fresh) {
                writer.dispatch(coding, stamped(coding));
                writer.contents(coding);
            }
            for (Coding coding : changed) {
                writer.contents(coding);
            }
        }
        updateHeads(changed);
        noteRecodings(changed);
        Set<String> newIds = ids(fresh);
        bringSightings(codings, newIds);
        noteCoder(ids(codings), newIds, coder);
        bringRuns(codings);
        return new Added(fresh.size(), unchanged, changed.size());
    }

    private String stamped(Coding coding) {
        String stamp = Stamp.of(coding);
        written.add(new CodingReader.Stamped(coding, stamp));
        return stamp;
    }

    List<CodingReader.Stamped> written() {
        return written;
    }

    /** The last coding of a dispatch within one batch is the one that counts. */
    private int sort(List<Coding> codings, List<Coding> fresh, List<Coding> changed) throws SQLException {
        Map<String, Coding> last = new HashMap<>();
        codings.forEach(c -> last.put(c.dispatch().id(), c));
        Set<String> done = new TreeSet<>();
        int unchanged = 0;
        try (PreparedStatement find = session.prepare("find-stamp")) {
            for (Coding coding : codings) {
                String id = coding.dispatch().id();
                if (!done.add(id)) {
                    unchanged++;
                    continue;
                }
                Coding now = last.getOrDefault(id, coding);
                if (!known.mayHold(session, id)) {
                    fresh.add(now);
                    continue;
                }
                find.setString(1, id);
                try (ResultSet result = find.executeQuery()) {
                    if (!result.next()) {
                        fresh.add(now);
                    } else if (result.getString(1).equals(Stamp.of(now))) {
                        unchanged++;
                    } else {
                        changed.add(now);
                    }
                }
            }
        }
        fresh.forEach(c -> known.added(c.dispatch().id()));
        return unchanged;
    }

    private void removeContents(List<Coding> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = session.prepare("insert-replaced")) {
            for (Coding coding : changed) {
                insert.setString(1, coding.dispatch().id());
                insert.executeUpdate();
            }
        }
        session.runAll("delete-replaced");
    }

    private void updateHeads(List<Coding> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement update = session.prepare("update-dispatch")) {
            for (Coding coding : changed) {
                DispatchRows.update(
                        session,
                        update,
                        coding,
                        stamped(coding),
                        coding.dispatch().text().codePoints());
            }
        }
    }

    /** For those who keep a copy of the record: the change feed tells of it. */
    private void noteRecodings(List<Coding> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        session.hold(Dialect.Hold.PLACES);
        try (RowWriter rows = session.append("recodings")) {
            for (Coding coding : changed) {
                Optional<Provenance> by = coding.claims().stream().findFirst().map(Claim::provenance);
                rows.row(coding.dispatch().id())
                        .text(by.map(Provenance::model).orElse(""))
                        .text(by.map(Provenance::codebook).orElse(""))
                        .end();
            }
        }
    }

    private static Set<String> ids(List<Coding> codings) {
        Set<String> ids = new TreeSet<>();
        codings.forEach(c -> ids.add(c.dispatch().id()));
        return ids;
    }

    /** Those of new dispatches are appended; the table is looked through for those of others only, for that takes longer the larger it is. */
    private void bringSightings(List<Coding> codings, Set<String> newIds) throws SQLException {
        Set<RecordStore.Done> seen = new LinkedHashSet<>();
        codings.forEach(c ->
                seen.add(new RecordStore.Done(c.dispatch().id(), c.dispatch().sighting())));
        boolean others = false;
        try (RowWriter fresh = session.append("sightings");
                RowWriter incoming = session.appendTemporary("incoming_sightings")) {
            for (RecordStore.Done one : seen) {
                boolean isNew = newIds.contains(one.dispatchId());
                others |= !isNew;
                Sighting s = one.sighting();
                (isNew ? fresh : incoming)
                        .row(one.dispatchId(), s.file(), s.item(), s.url())
                        .text(s.retrieved())
                        .text(s.sha256())
                        .end();
            }
        }
        if (others) {
            session.runAll("take-sightings");
        }
    }

    private void noteCoder(Set<String> ids, Set<String> newIds, String coder) throws SQLException {
        Set<String> others = new TreeSet<>(ids);
        others.removeAll(newIds);
        if (!others.isEmpty()) {
            WorkingTables.want(session, "wanted", others);
            session.runAll("delete-coders");
        }
        if (!coder.isEmpty()) {
            try (RowWriter rows = session.append("coders")) {
                for (String id : ids) {
                    rows.row(id, coder).end();
                }
            }
        }
    }

    /** The models and codebooks that the claims were made by; those that are known to be there are not asked for again. */
    private void bringRuns(List<Coding> codings) throws SQLException {
        Map<String, Provenance> fresh = new TreeMap<>();
        for (Coding coding : codings) {
            for (Claim claim : coding.claims()) {
                Provenance p = claim.provenance();
                fresh.putIfAbsent(p.model() + "\n" + p.codebook(), p);
            }
        }
        Map<String, Provenance> byId = new TreeMap<>();
        for (Provenance p : fresh.values()) {
            String id = Digest.of("run", RUN_FORMAT)
                    .field("model", p.model())
                    .field("codebook", p.codebook())
                    .id("run");
            byId.put(id, p);
        }
        byId.keySet().removeIf(known::holdsRun);
        if (byId.isEmpty()) {
            return;
        }
        try (RowWriter incoming = session.appendTemporary("incoming_runs")) {
            for (Map.Entry<String, Provenance> run : byId.entrySet()) {
                incoming.row(
                                run.getKey(),
                                run.getValue().model(),
                                run.getValue().codebook())
                        .end();
            }
        }
        session.runAll("take-runs");
        runs.addAll(byId.keySet());
    }
}
