package org.rapporteur.eval.happenings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Figures reckoned by hand. */
class ClusterScoreTest {
    /** {@code "ab c"} is two clusters, of a and b, and of c. */
    private static Map<String, String> clusters(String drawn) {
        Map<String, String> names = new TreeMap<>();
        for (String cluster : drawn.split(" ", -1)) {
            cluster.chars().forEach(c -> names.put(String.valueOf((char) c), cluster));
        }
        return names;
    }

    private static void check(double precision, double recall, ClusterScore.Figures figures) {
        assertEquals(precision, figures.precision(), 1e-9);
        assertEquals(recall, figures.recall(), 1e-9);
    }

    @Test
    void the_same_clusters_are_all_right() {
        ClusterScore score = ClusterScore.of(clusters("abc de"), clusters("abc de"));
        assertEquals(1, score.conll(), 1e-9);
    }

    @Test
    void one_cluster_cut_in_two() {
        // Links: gold has abcd 3; found ab 1, cd 1; common 2. B-cubed recall: each of four has half of its cluster.
        // CEAF-e: ab to abcd, 2*2/6.
        ClusterScore score = ClusterScore.of(clusters("abcd"), clusters("ab cd"));
        check(1, 2.0 / 3, score.muc());
        check(1, 0.5, score.bcubed());
        check(2.0 / 3 / 2, 2.0 / 3, score.ceafe());
    }

    @Test
    void items_that_one_side_lacks_are_right_on_neither() {
        // c is missed, x is wrong. Links: 1 of 2 each way. B-cubed: (2/3 + 2/3 + 0) / 3 each way. CEAF-e: 2*2/6.
        ClusterScore score = ClusterScore.of(clusters("abc"), clusters("abx"));
        check(0.5, 0.5, score.muc());
        check(4.0 / 9, 4.0 / 9, score.bcubed());
        check(2.0 / 3, 2.0 / 3, score.ceafe());
    }

    @Test
    void clusters_without_a_common_item_score_nothing() {
        assertEquals(0, ClusterScore.of(clusters("ab"), clusters("xy")).conll(), 1e-9);
    }
}
