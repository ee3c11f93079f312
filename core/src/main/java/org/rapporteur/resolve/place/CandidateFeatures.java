package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.place.PlacePhrase.How;
import org.rapporteur.resolve.place.TypeWords.Level;

/**
 * What speaks for and against a candidate, as numbers for the ranker. No feature names a country or a place: what is learnt in one
 * part of the world holds in another.
 */
final class CandidateFeatures {
    private static final Feature[] FEATURES = Feature.values();
    private static final NameMatch[] MATCHES = NameMatch.values();
    private static final int OWN = 26;

    /** Number of features. */
    static final int SIZE = OWN + FEATURES.length + MATCHES.length + Surroundings.SIZE;

    private final List<Toponym> toponyms;
    private final Beliefs beliefs;
    private final Surroundings surroundings;

    CandidateFeatures(List<Toponym> toponyms, Beliefs beliefs) {
        this.toponyms = toponyms;
        this.beliefs = beliefs;
        this.surroundings = new Surroundings(toponyms, beliefs);
    }

    /** A row for each candidate of a toponym. */
    float[][] of(int number) {
        Toponym toponym = toponyms.get(number);
        List<Candidate> candidates = toponym.candidates();
        float[][] rows = new float[candidates.size()][];
        double most = candidates.stream()
                .mapToDouble(CandidateFeatures::logPopulation)
                .max()
                .orElse(0);
        boolean town = candidates.stream().anyMatch(c -> c.feature().isSettlement());
        boolean division = candidates.stream().anyMatch(c -> c.feature() == Feature.ADMIN1);
        boolean country = candidates.stream().anyMatch(c -> c.feature() == Feature.COUNTRY);
        for (int c = 0; c < rows.length; c++) {
            Candidate candidate = candidates.get(c);
            double[] f = new double[SIZE];
            f[0] = logPopulation(candidate) / 7;
            f[1] = (logPopulation(candidate) - most) / 7;
            f[2] = 1.0 / (1 + rank(candidates, c));
            f[3] = rows.length == 1 ? 1 : 0;
            f[4] = Math.log(rows.length) / 6;
            f[5] = toponym.phrase().how() == How.DEMONYM ? 1 : 0;
            f[6] = toponym.phrase().how() == How.INNER ? 1 : 0;
            f[7] = toponym.first().inName() ? 1 : 0;
            f[8] = Math.log(toponym.count()) / 3;
            f[9] = number == 0 ? 1 : 0;
            level(toponym.level(), candidate, f);
            qualifiers(toponym, candidate, f);
            f[20] = town && candidate.feature() == Feature.ADMIN1 ? 1 : 0;
            f[21] = division && candidate.feature().isSettlement() ? 1 : 0;
            f[22] = country && candidate.feature() == Feature.ADMIN1 ? 1 : 0;
            f[23] = candidates.stream().anyMatch(candidate::contains) ? 1 : 0;
            f[24] = candidates.stream().anyMatch(o -> o.contains(candidate)) ? 1 : 0;
            f[25] = candidate.place().geonamesId() == 0 ? 1 : 0;
            f[OWN + candidate.feature().ordinal()] = 1;
            f[OWN + FEATURES.length + candidate.match().ordinal()] = 1;
            surroundings.describe(number, candidate, f, OWN + FEATURES.length + MATCHES.length);
            rows[c] = floats(f);
        }
        return rows;
    }

    private static void level(Optional<Level> said, Candidate candidate, double[] f) {
        if (said.isEmpty()) {
            return;
        }
        Feature feature = candidate.feature();
        boolean fits = switch (said.get()) {
            case ADMIN1 -> feature == Feature.ADMIN1;
            case ADMIN -> feature == Feature.ADMIN1 || feature == Feature.ADMIN2 || feature == Feature.AREA;
            case ADMIN2 -> feature == Feature.ADMIN2;
            case CITY -> feature.isSettlement();
            case SITE -> feature == Feature.SITE;
            case WATER -> feature == Feature.WATER;
            case PART -> feature.isArea();
        };
        f[10] = fits ? 1 : 0;
        f[11] = fits || said.get() == Level.PART ? 0 : 1;
        f[12] = said.get() == Level.PART ? 1 : 0;
        f[13] = said.get() == Level.CITY ? 1 : 0;
    }

    private void qualifiers(Toponym toponym, Candidate candidate, double[] f) {
        boolean held = toponym.qualifiers().stream().anyMatch(q -> q.contains(candidate));
        f[14] = held ? 1 : 0;
        f[15] = !held && !toponym.qualifiers().isEmpty() ? 1 : 0;
        double holds = 0;
        for (int other : toponym.qualified()) {
            List<Candidate> inner = toponyms.get(other).candidates();
            double share = 0;
            for (int c = 0; c < inner.size(); c++) {
                share += candidate.contains(inner.get(c)) ? beliefs.share(other, c) : 0;
            }
            f[17] = Math.max(f[17], share > 0 ? 1 : 0);
            holds = Math.max(holds, share);
        }
        f[16] = holds;
        f[18] = toponym.qualified().isEmpty() ? 0 : 1;
        f[19] = !toponym.qualified().isEmpty() && f[17] == 0 ? 1 : 0;
    }

    private static int rank(List<Candidate> candidates, int at) {
        int rank = 0;
        for (Candidate other : candidates) {
            rank += other.population() > candidates.get(at).population() ? 1 : 0;
        }
        return rank;
    }

    private static double logPopulation(Candidate candidate) {
        return Math.log10(candidate.population() + 100.0);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
