package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Signs by their {@link Keys keys}, to ask of another whether it may tell the same event as one of them. A key is made ready when it is
 * first asked for, since most never are.
 */
public final class SignIndex {
    private final Likeness likeness;
    private final Map<Long, List<Sign>> signs;
    private final Traits.Numbering numbering = new Traits.Numbering();
    private final Map<String, Traits> known = new HashMap<>();
    private final Map<Long, List<Traits>> ready = new HashMap<>();

    SignIndex(Likeness likeness, Map<Long, List<Sign>> signs) {
        this.likeness = likeness;
        this.signs = signs;
    }

    private List<Traits> at(long key) {
        return ready.computeIfAbsent(
                key,
                k -> Reconciler.distinct(signs.getOrDefault(k, List.of())).stream()
                        .map(s -> known.computeIfAbsent(s.id(), id -> numbering.traits(s)))
                        .toList());
    }

    /** Whether the two alone would be one happening. In a crowded block everybody counts as alike: it is taken up as a whole. */
    public boolean isAlike(Sign old) {
        Traits traits = numbering.traits(old);
        for (long key : Keys.of(old)) {
            List<Traits> others = at(key);
            if (others.size() > Candidates.MOST_IN_BLOCK) {
                return true;
            }
            for (Traits other : others) {
                if (likeness.weight(traits, other, Nearness.of(old, other.sign)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Gives the signs that would be one happening with another, for those keys under which there are not too many to compare each with each.
     *
     * @param wanted signs that are not wanted are not compared
     */
    public void forEachAlike(Sign old, Predicate<Sign> wanted, Consumer<Sign> taker) {
        Traits traits = numbering.traits(old);
        for (long key : Keys.of(old)) {
            List<Traits> others = at(key);
            if (others.size() > Candidates.MOST_IN_BLOCK) {
                continue;
            }
            for (Traits other : others) {
                if (wanted.test(other.sign) && likeness.weight(traits, other, Nearness.of(old, other.sign)) > 0) {
                    taker.accept(other.sign);
                }
            }
        }
    }
}
