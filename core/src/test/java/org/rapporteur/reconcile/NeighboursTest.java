package org.rapporteur.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Neighbourhood by neighbourhood the same groups come out as from everything at once. */
class NeighboursTest {
    private static final Likeness LIKENESS = Likeness.load();
    private static final Reconciler RECONCILER = new Reconciler(LIKENESS);
    private static final List<String> TOWNS = List.of("kano", "jos", "maiduguri", "yola", "bauchi", "gombe");
    private static final List<String> WORDS =
            List.of("gunman", "market", "church", "convoy", "school", "night", "raid", "bridge");

    private static Sign made(int number, Random random, int dispatches) {
        String dispatch = "dsp_" + random.nextInt(dispatches);
        String story = random.nextInt(4) == 0 ? "dsp_" + random.nextInt(3) : dispatch;
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        int day = 14_000 + random.nextInt(9);
        List<String> words =
                WORDS.stream().filter(w -> random.nextInt(3) == 0).sorted().toList();
        return new Sign(
                new Sign.Ref("clm_%06d".formatted(number), dispatch, story),
                new Sign.Act("harm", "ASSAULT", "", random.nextInt(9) == 0 ? "wanted" : "actual"),
                Optional.of(new Sign.Site("NGA", town, town, town.length(), true, town.length(), 8.5)),
                new Sign.Window(day, day + random.nextInt(2), random.nextBoolean()),
                new Sign.Parties(List.of(), List.of(new Sign.Party("", "NGA", "CVL"))),
                List.of(new Sign.Toll("killed", random.nextInt(4), random.nextInt(4) + 4, false)),
                new Sign.Wording(List.of("kill"), List.of(), List.of(), words));
    }

    private static Collection<List<Sign>> neighbourhoods(List<Sign> signs) {
        Map<Long, List<Sign>> byKey = new TreeMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Sign sign : signs) {
            numbers.put(sign.id(), numbers.size());
            for (long key : Keys.of(sign)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(sign);
            }
        }
        Components joined = new Components(signs.size());
        Neighbours neighbours = new Neighbours(LIKENESS);
        byKey.values()
                .forEach(sharing -> neighbours.join(
                        sharing.iterator(),
                        (a, b) -> joined.join(numbers.getOrDefault(a, -1), numbers.getOrDefault(b, -1))));
        Map<Integer, List<Sign>> found = new TreeMap<>();
        for (int i = 0; i < signs.size(); i++) {
            found.computeIfAbsent(joined.root(i), r -> new ArrayList<>()).add(signs.get(i));
        }
        return found.values();
    }

    private static void assertSameGroups(List<Sign> signs) {
        List<Group> parted = new ArrayList<>();
        neighbourhoods(signs).forEach(n -> parted.addAll(RECONCILER.reconcile(n, Rulings.none())));
        parted.sort(Comparator.comparing(g -> g.claims().get(0)));
        assertEquals(RECONCILER.reconcile(signs, Rulings.none()), parted);
    }

    @Test
    void A1_some_hundred_claims_with_copies_and_stories_are_grouped_alike() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            assertSameGroups(
                    IntStream.range(0, 300).mapToObj(i -> made(i, random, 120)).toList());
        }
    }

    @Test
    void A2_a_crowded_block_is_one_neighbourhood_and_grouped_alike() {
        Random random = new Random(5);
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            Sign s = made(i, random, 1500);
            List<String> words = new ArrayList<>(s.wording().others());
            words.add("witness" + i % 900);
            signs.add(new Sign(
                    s.claim(),
                    s.act(),
                    s.site(),
                    s.window(),
                    s.parties(),
                    s.tolls(),
                    new Sign.Wording(s.wording().trigger(), List.of(), List.of(), words)));
        }
        assertSameGroups(signs);
    }

    @Test
    void A3_what_has_nothing_in_common_is_in_neighbourhoods_of_its_own() {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Sign s = made(i, new Random(i), 5);
            signs.add(new Sign(
                    new Sign.Ref(s.id(), "dsp_" + i, "dsp_" + i),
                    s.act(),
                    s.site(),
                    new Sign.Window(14_000 + 40 * i, 14_000 + 40 * i, true),
                    s.parties(),
                    s.tolls(),
                    s.wording()));
        }
        assertEquals(20, neighbourhoods(signs).size());
    }
}
