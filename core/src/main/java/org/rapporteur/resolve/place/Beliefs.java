package org.rapporteur.resolve.place;

import java.util.List;

/** How likely each candidate of each toponym is held to be, while a dispatch is being resolved. */
final class Beliefs {
    private static final double COUNTRY_FAVOUR = 20;
    private static final double SMALL_TOWN = 1000;
    private final double[][] shares;

    Beliefs(double[][] shares) {
        this.shares = shares;
    }

    /** Before anything is known of the dispatch: by population, countries first. */
    static Beliefs beforehand(List<Toponym> toponyms) {
        double[][] shares = new double[toponyms.size()][];
        for (int t = 0; t < shares.length; t++) {
            List<Candidate> candidates = toponyms.get(t).candidates();
            shares[t] = new double[candidates.size()];
            double sum = 0;
            for (int c = 0; c < shares[t].length; c++) {
                Candidate candidate = candidates.get(c);
                shares[t][c] = (candidate.population() + SMALL_TOWN)
                        * (candidate.feature() == Feature.COUNTRY ? COUNTRY_FAVOUR : 1);
                sum += shares[t][c];
            }
            for (int c = 0; c < shares[t].length; c++) {
                shares[t][c] /= sum;
            }
        }
        return new Beliefs(shares);
    }

    double share(int toponym, int candidate) {
        return shares[toponym][candidate];
    }

    /** The likeliest candidate; the first of equals. */
    int best(int toponym) {
        int best = 0;
        for (int c = 1; c < shares[toponym].length; c++) {
            if (shares[toponym][c] > shares[toponym][best]) {
                best = c;
            }
        }
        return best;
    }
}
