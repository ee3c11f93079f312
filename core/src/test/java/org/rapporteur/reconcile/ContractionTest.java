package org.rapporteur.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A neighbourhood is cut where more speaks against than for. Nodes are numbers, weights speak for (+) or against (-). */
class ContractionTest {
    private static Contraction of(int nodes, long[]... edges) {
        Contraction cut = new Contraction(nodes, edges.length);
        for (long[] e : edges) {
            cut.weigh((int) e[0], (int) e[1], e[2]);
        }
        return cut;
    }

    @Test
    void A1_what_speaks_for_joins_and_what_speaks_against_does_not() {
        assertEquals(
                List.of(List.of(0, 1), List.of(2)),
                of(3, new long[] {0, 1, 5}, new long[] {1, 2, -1}).groups());
    }

    @Test
    void A2_a_chain_is_cut_when_its_ends_disagree_more_than_its_links_agree() {
        assertEquals(
                List.of(List.of(0, 1), List.of(2)),
                of(3, new long[] {0, 1, 5}, new long[] {1, 2, 3}, new long[] {0, 2, -9})
                        .groups());
    }

    @Test
    void A3_two_weak_links_together_join_what_one_strong_objection_cannot_part() {
        assertEquals(
                List.of(List.of(0, 1, 2, 3)),
                of(
                                4,
                                new long[] {0, 1, 9},
                                new long[] {1, 2, 4},
                                new long[] {0, 2, 4},
                                new long[] {0, 3, 4},
                                new long[] {2, 3, -3})
                        .groups());
    }

    @Test
    void B1_nodes_that_were_parted_never_meet_by_way_of_others() {
        Contraction cut = of(3, new long[] {0, 1, 5}, new long[] {1, 2, 5});
        cut.part(0, 2);
        assertEquals(List.of(List.of(0, 1), List.of(2)), cut.groups());
    }

    @Test
    void B2_nodes_that_were_joined_stay_joined_against_every_weight() {
        Contraction cut = of(2, new long[] {0, 1, -50});
        cut.join(0, 1);
        assertEquals(List.of(List.of(0, 1)), cut.groups());
    }

    @Test
    void B3_joining_what_others_parted_does_nothing() {
        Contraction cut = new Contraction(3, 1);
        cut.part(0, 2);
        cut.join(0, 1);
        cut.join(1, 2);
        assertEquals(List.of(List.of(0, 1), List.of(2)), cut.groups());
    }

    @Test
    void C1_a_star_of_many_is_one_group_in_time_that_grows_with_its_size() {
        int size = 200_000;
        Contraction cut = new Contraction(size, size);
        for (int i = 1; i < size; i++) {
            cut.weigh(i, size / 2 == i ? 0 : size / 2, 1 + i % 7);
        }
        assertEquals(
                1,
                assertTimeoutPreemptively(Duration.ofSeconds(60), cut::groups).size());
    }

    @Test
    void C2_weights_in_tables_and_weights_in_full_are_cut_alike() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int nodes = 5 + random.nextInt(60);
            Contraction tables = new Contraction(nodes, 0);
            Contraction full = new Contraction(nodes, (long) nodes * nodes);
            for (int k = 0; k < nodes * 6; k++) {
                int a = random.nextInt(nodes);
                int b = random.nextInt(nodes);
                if (a != b) {
                    long weight = random.nextInt(11) - 5;
                    tables.weigh(a, b, weight);
                    full.weigh(a, b, weight);
                }
            }
            tables.part(0, 1);
            full.part(0, 1);
            tables.join(2, 3);
            full.join(2, 3);
            assertEquals(tables.groups(), full.groups(), "seed " + seed);
        }
    }
}
