package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Claims whose signs agree in every part, as those of a sentence that many papers print. They tell one event, are compared once,
 * and weigh as one telling however often they are printed. A claim that a person ruled about is always by itself.
 *
 * @param sign of the smallest claim
 * @param members all of them, in the order of claim ids
 */
record SignClass(Sign sign, List<Sign> members) {
    /** The classes of some signs, in the order of their smallest claims. */
    static List<SignClass> of(List<Sign> signs, Likeness likeness, Rulings rulings) {
        Map<String, List<Sign>> classes = new TreeMap<>();
        Set<String> ruled = rulings.claims();
        List<String> names = signs.parallelStream()
                .map(s -> name(s, likeness, ruled.contains(s.id())))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            classes.computeIfAbsent(names.get(i), k -> new ArrayList<>(1)).add(signs.get(i));
        }
        List<SignClass> found = new ArrayList<>();
        for (List<Sign> members : classes.values()) {
            members.sort(Comparator.comparing(Sign::id));
            found.add(new SignClass(members.get(0), List.copyOf(members)));
        }
        found.sort(Comparator.comparing(c -> c.sign().id()));
        return found;
    }

    /** By the sign alone where it speaks for itself; by sign and story where it does so among near copies; else by claim. */
    static String name(Sign sign, Likeness likeness, boolean ruled) {
        if (!ruled) {
            if (likeness.of(sign, sign, Nearness.ACROSS).orElse(0) > 0) {
                return "sign|" + SignLine.of(sign);
            }
            if (likeness.of(sign, sign, Nearness.SAME_STORY).orElse(0) > 0) {
                return "story|" + sign.claim().story() + "|" + SignLine.of(sign);
            }
        }
        return "claim|" + sign.id();
    }
}
