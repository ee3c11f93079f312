package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.code.Coding;
import org.rapporteur.incident.Incident;

/** The happenings of a record with their claims and tolls, a few in memory at a time. */
public final class Happenings {
    private static final int PAGE = 400;

    private final RecordStore store;
    private final HappeningRows rows;

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
        Set<String> wanted = new TreeSet<>(ids);
        Map<String, String> stories = rows.stories(wanted);
        if (stories.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, String>> happenings = rows.happenings(stories.keySet());
        Tellings tellings = new Tellings();
        for (Coding coding : rows.told(stories.keySet())) {
            String id = coding.dispatch().id();
            tellings.add(
                    edits.apply(coding), stories.getOrDefault(id, id), happenings.getOrDefault(id, Map.of()), wanted);
        }
        return tellings.incidents();
    }
}
