package org.rapporteur.cli;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that was probably meant: "--publised" is "--published". */
final class NearestName {
    private NearestName() {}

    /** The nearest of the known names, when one is near: at most a third of the letters differ. */
    static Optional<String> find(String given, Collection<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : known.stream().sorted().toList()) {
            int distance = distance(given, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return least <= Math.max(1, given.length() / 3) ? Optional.of(best) : Optional.empty();
    }

    /** Letters to add, drop, change or swap. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int least(String a, String b, int i, int j, int[][] cost) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
