package org.rapporteur.reconcile;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Digest;

/**
 * How much speaks for two claims telling one event: the sum of the weights of what they have in common, in thousandths of
 * log-odds. Above zero speaks for it. {@code weights.tsv} was fitted by logistic regression (docs/accuracy/happenings.md).
 */
public final class Likeness {
    private final Map<Feature, Integer> weights;
    private final int[] byOrdinal;

    private Likeness(Map<Feature, Integer> weights) {
        this.weights = weights;
        this.byOrdinal = new int[Feature.values().length];
        weights.forEach((feature, weight) -> byOrdinal[feature.ordinal()] = weight);
    }

    public static Likeness load() {
        WordTable table = WordTable.of("/org/rapporteur/reconcile/weights.tsv");
        Map<Feature, Integer> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            String weight = table.find(feature.word())
                    .orElseThrow(() -> new RapporteurException("table-broken", "weights.tsv has no " + feature.word()));
            weights.put(feature, Integer.parseInt(weight.strip()));
        }
        return new Likeness(weights);
    }

    /** Twelve hexadecimal digits that change with any weight. */
    String digest() {
        Digest digest = Digest.of("weights", 1);
        weights.forEach((feature, weight) -> digest.field(feature.word(), weight));
        return digest.id("w").substring(2, 14);
    }

    /** Whether two claims could tell one event at all: one family, one standing. */
    private static boolean comparable(Traits a, Traits b) {
        return a.standing == b.standing && (a.family == b.family || a.family == 0 || b.family == 0);
    }

    /** The features of a pair that can be compared. */
    public static Set<Feature> features(Sign a, Sign b) {
        Traits.Numbering numbering = new Traits.Numbering();
        return Comparison.features(numbering.traits(a), numbering.traits(b), Nearness.of(a, b));
    }

    /** The weight of a pair; empty when it cannot be one event. */
    public OptionalInt of(Sign a, Sign b) {
        return of(a, b, Nearness.of(a, b));
    }

    /** The weight of a pair as if it stood so near each other. */
    OptionalInt of(Sign a, Sign b, Nearness nearness) {
        Traits.Numbering numbering = new Traits.Numbering();
        Traits s = numbering.traits(a);
        Traits t = numbering.traits(b);
        return comparable(s, t) ? OptionalInt.of(weight(s, t, nearness)) : OptionalInt.empty();
    }

    /**
     * The weight of a pair as if it stood so near each other; 0 when it cannot be one event.
     *
     * @param a of the same numbering as {@code b}
     */
    int weight(Traits a, Traits b, Nearness nearness) {
        if (!comparable(a, b)) {
            return 0;
        }
        int sum = 0;
        for (long bits = Comparison.bits(a, b, nearness); bits != 0; bits &= bits - 1) {
            sum += byOrdinal[Long.numberOfTrailingZeros(bits)];
        }
        return sum;
    }
}
