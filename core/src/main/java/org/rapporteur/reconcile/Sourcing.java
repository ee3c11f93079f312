package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.Source;
import org.rapporteur.dispatch.Publication;

/**
 * Tells independent sources apart. Who vouches for a claim is its innermost source that has a name; else the agency; else the
 * paper that printed the story first. An agency story in forty papers is one source with forty publishers.
 */
public final class Sourcing {
    private Sourcing() {}

    /** The groups in the order of names. */
    static List<Happening.SourceGroup> groups(List<Told> tellings) {
        Map<String, Publication> originals = originals(tellings);
        SortedMap<String, List<Told>> groups = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        for (Told told : tellings) {
            String name = name(told, originals);
            String key = name.toLowerCase(Locale.ROOT);
            names.putIfAbsent(key, name);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
        }
        List<Happening.SourceGroup> found = new ArrayList<>();
        groups.forEach((key, told) -> {
            TreeSet<String> publishers = new TreeSet<>();
            told.forEach(t -> publishers.add(t.dispatch().publication().publisher()));
            publishers.remove("");
            found.add(new Happening.SourceGroup(
                    names.getOrDefault(key, key),
                    List.copyOf(publishers),
                    told.stream().map(t -> t.claim().id()).sorted().toList()));
        });
        return found;
    }

    private static Map<String, Publication> originals(List<Told> tellings) {
        Map<String, Publication> originals = new HashMap<>();
        tellings.stream()
                .sorted(Comparator.comparing((Told t) -> !t.dispatch().id().equals(t.story()))
                        .thenComparing(t -> t.dispatch().id()))
                .forEach(t -> originals.putIfAbsent(t.story(), t.dispatch().publication()));
        return originals;
    }

    private static String name(Told told, Map<String, Publication> originals) {
        Optional<Source> voucher = voucher(told.claim().voice().attribution());
        if (voucher.isPresent()) {
            return voucher.get().actor().name();
        }
        Publication own = told.dispatch().publication();
        Publication first = originals.getOrDefault(told.story(), own);
        if (!own.agency().isEmpty()) {
            return own.agency();
        }
        return !first.agency().isEmpty()
                ? first.agency()
                : !first.publisher().isEmpty() ? first.publisher() : told.story();
    }

    /** The innermost source that has a name. */
    public static Optional<Source> voucher(List<Source> chain) {
        return chain.stream().filter(s -> !s.actor().name().isEmpty()).reduce((outer, inner) -> inner);
    }
}
