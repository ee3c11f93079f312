package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.incident.TollFinder;
import org.rapporteur.incident.TollWords;
import org.rapporteur.reconcile.HappeningMaker;
import org.rapporteur.reconcile.Told;
import org.rapporteur.record.HappeningRows.Kept;

/** The happenings of a record with their claims and tolls, a few in memory at a time. */
public final class Happenings {
    private static final int PAGE = 400;

    private final RecordStore store;
    private final HappeningRows rows;
    private final TollFinder tolls = new TollFinder(TollWords.load());

    public Happenings(RecordStore store) {
        this.store = store;
        this.rows = store.happenings();
    }

    /** Gives every happening in the order of ids. */
    public void forEach(Consumer<Incident> taker) {
        Edits edits = Edits.of(store);
        List<String> page = rows.happeningsAfter("", PAGE);
        while (!page.isEmpty()) {
            incidents(page, edits).forEach(taker);
            page = rows.happeningsAfter(page.get(page.size() - 1), PAGE);
        }
    }

    /** The happening with this id. */
    public Optional<Incident> find(String id) {
        return incidents(List.of(id), Edits.of(store)).stream().findFirst();
    }

    /** The happenings with some ids, in the order of ids. */
    public List<Incident> find(List<String> ids) {
        return incidents(ids, Edits.of(store));
    }

    private List<Incident> incidents(List<String> ids, Edits edits) {
        SortedMap<String, List<Kept>> kept = new TreeMap<>();
        Set<String> dispatches = new TreeSet<>();
        Map<String, String> happenings = new TreeMap<>();
        for (Kept k : rows.ofHappenings(new TreeSet<>(ids))) {
            kept.computeIfAbsent(k.happening(), h -> new ArrayList<>()).add(k);
            dispatches.add(k.sign().claim().dispatchId());
            happenings.put(k.sign().id(), k.happening());
        }
        Map<String, Claim> claims = new TreeMap<>();
        Map<String, Coding> codings = new TreeMap<>();
        SortedMap<String, List<Toll>> figures = new TreeMap<>();
        for (Coding recorded : rows.codings(dispatches)) {
            Coding coding = edits.apply(recorded);
            codings.put(coding.dispatch().id(), coding);
            coding.claims().forEach(c -> claims.put(c.id(), c));
            for (Toll toll : tolls.find(coding, happenings)) {
                figures.computeIfAbsent(toll.origin().happeningId(), h -> new ArrayList<>())
                        .add(toll);
            }
        }
        List<Incident> found = new ArrayList<>();
        kept.forEach((id, members) -> {
            List<Told> tellings = tellings(members, claims, codings);
            if (!tellings.isEmpty()) {
                found.add(new Incident(HappeningMaker.make(id, tellings), figures.getOrDefault(id, List.of())));
            }
        });
        return found;
    }

    private static List<Told> tellings(List<Kept> members, Map<String, Claim> claims, Map<String, Coding> codings) {
        List<Told> told = new ArrayList<>();
        for (Kept k : members) {
            Claim claim = claims.get(k.sign().id());
            Coding coding = codings.get(k.sign().claim().dispatchId());
            if (claim != null && coding != null) {
                told.add(new Told(claim, coding.dispatch(), k.sign().claim().story()));
            }
        }
        return told;
    }
}
