package org.rapporteur.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.RapporteurException;

/**
 * The trained ranker: two small networks, the first judging a candidate beside the likeliest places of the others, the second
 * beside what the first found. Weights stand in {@code ranker.txt}.
 */
public final class PlaceRanker {
    private final List<Layered> rounds;

    public PlaceRanker(List<Layered> rounds) {
        this.rounds = List.copyOf(rounds);
        for (Layered round : rounds) {
            if (round.inputs() != CandidateFeatures.SIZE) {
                throw new RapporteurException(
                        "ranker-format",
                        "the place ranker was trained on " + round.inputs() + " features, not " + CandidateFeatures.SIZE
                                + "; train it again");
            }
        }
    }

    /** The ranker of the program. */
    public static PlaceRanker load() {
        InputStream in = Objects.requireNonNull(PlaceRanker.class.getResourceAsStream("ranker.txt"), "ranker.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PlaceRanker(Layered.readAll(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is believed of each toponym after all rounds. */
    Beliefs rank(List<Toponym> toponyms) {
        Beliefs beliefs = Beliefs.beforehand(toponyms);
        for (Layered round : rounds) {
            beliefs = judged(toponyms, new CandidateFeatures(toponyms, beliefs), round);
        }
        return beliefs;
    }

    private static Beliefs judged(List<Toponym> toponyms, CandidateFeatures features, Layered round) {
        double[][] shares = new double[toponyms.size()][];
        for (int t = 0; t < shares.length; t++) {
            shares[t] = round.shares(features.of(t));
        }
        return new Beliefs(shares);
    }
}
