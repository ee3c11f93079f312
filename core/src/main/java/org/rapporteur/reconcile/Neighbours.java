package org.rapporteur.reconcile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Parts claims into neighbourhoods that can be reconciled one by one. Claims that this joins, directly or over others, belong to one
 * neighbourhood; {@link Reconciler#reconcile} of a whole neighbourhood, or of several, gives the groups that it would give these
 * claims among all others. It rather joins too many than too few: a crowded block, in which who is compared with whom depends on all in it,
 * is joined whole.
 *
 * <p>A claim is looked at under each of its {@link Keys}, so a program may look at one key's claims after another's, on one machine or on many.
 */
public final class Neighbours {
    private final Likeness likeness;

    public Neighbours(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * Joins claims that share a key.
     *
     * @param sharing their signs, each claim once; of signs that say the same only one is kept in memory
     * @param joined takes two claim ids
     */
    public void join(Iterator<Sign> sharing, BiConsumer<String, String> joined) {
        Map<String, Saying> sayings = new LinkedHashMap<>();
        Set<String> classes = new HashSet<>();
        String first = "";
        while (sharing.hasNext()) {
            Sign sign = sharing.next();
            first = first.isEmpty() ? sign.id() : first;
            if (classes.size() <= Candidates.MOST_IN_BLOCK) {
                classes.add(SignClass.name(sign, likeness, false));
            }
            if (classes.size() > Candidates.MOST_IN_BLOCK) {
                String hub = first;
                sayings.values().forEach(s -> joined.accept(hub, s.sign.id()));
                sayings.clear();
                joined.accept(hub, sign.id());
            } else {
                Saying saying = sayings.computeIfAbsent(SignLine.of(sign), line -> new Saying(sign));
                if (saying.sign != sign) {
                    joined.accept(saying.sign.id(), sign.id());
                }
                saying.printedIn(sign.claim());
            }
        }
        compare(List.copyOf(sayings.values()), joined);
    }

    private void compare(List<Saying> sayings, BiConsumer<String, String> joined) {
        Traits.Numbering numbering = new Traits.Numbering();
        List<Traits> traits =
                sayings.stream().map(s -> numbering.traits(s.sign)).toList();
        for (int i = 0; i < sayings.size(); i++) {
            for (int j = i + 1; j < sayings.size(); j++) {
                Traits a = traits.get(i);
                Traits b = traits.get(j);
                if (sayings.get(i).nearness(sayings.get(j)).stream().anyMatch(n -> likeness.weight(a, b, n) > 0)) {
                    joined.accept(a.sign.id(), b.sign.id());
                }
            }
        }
    }

    /** Signs that say the same: one of them, and where all of them are printed. */
    private static final class Saying {
        private final Sign sign;
        private final Set<String> dispatches = new HashSet<>();
        private final Set<String> stories = new HashSet<>();

        private Saying(Sign sign) {
            this.sign = sign;
        }

        private void printedIn(Sign.Ref claim) {
            dispatches.add(claim.dispatchId());
            stories.add(claim.story());
        }

        /** How near one of these may stand to one of others. */
        private Set<Nearness> nearness(Saying other) {
            if (dispatches.size() == 1 && other.dispatches.size() == 1) {
                return EnumSet.of(Nearness.of(sign, other.sign));
            }
            Set<Nearness> found = EnumSet.of(Nearness.ACROSS);
            if (!Collections.disjoint(dispatches, other.dispatches)) {
                found.add(Nearness.WITHIN);
            }
            if (!Collections.disjoint(stories, other.stories)) {
                found.add(Nearness.SAME_STORY);
            }
            return found;
        }
    }
}
