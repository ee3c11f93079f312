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

    private Likeness(Map<Feature, Integer> weights) {
        this.weights = weights;
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
    static boolean comparable(Sign a, Sign b) {
        boolean families = a.act().family().equals(b.act().family())
                || a.act().family().isEmpty()
                || b.act().family().isEmpty();
        return families && a.act().standing().equals(b.act().standing());
    }

    /** The features of a pair that can be compared. */
    public static Set<Feature> features(Sign a, Sign b) {
        return Comparison.features(a, b, Nearness.of(a, b));
    }

    /** The weight of a pair; empty when it cannot be one event. */
    public OptionalInt of(Sign a, Sign b) {
        return of(a, b, Nearness.of(a, b));
    }

    /** The weight of a pair as if it stood so near each other. */
    OptionalInt of(Sign a, Sign b, Nearness nearness) {
        if (!comparable(a, b)) {
            return OptionalInt.empty();
        }
        int sum = 0;
        for (Feature feature : Comparison.features(a, b, nearness)) {
            sum += weights.getOrDefault(feature, 0);
        }
        return OptionalInt.of(sum);
    }
}
