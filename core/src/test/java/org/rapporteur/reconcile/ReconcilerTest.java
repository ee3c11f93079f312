package org.rapporteur.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What copies weigh, and that neither copies nor crowds cost the square of their number. */
class ReconcilerTest {
    private static final Reconciler RECONCILER = new Reconciler(Likeness.load());

    private static Sign sign(String claim, String dispatch, String town, int day, List<String> words) {
        return new Sign(
                new Sign.Ref(claim, dispatch, dispatch),
                new Sign.Act("harm", "ASSAULT", "", "actual"),
                Optional.of(new Sign.Site("NGA", town, town, town.hashCode(), true, town.length(), 8.5)),
                new Sign.Window(day, day, true),
                new Sign.Parties(List.of(), List.of(new Sign.Party("", "NGA", "CVL"))),
                List.of(new Sign.Toll("killed", 12, 12, false)),
                new Sign.Wording(List.of("kill"), List.of(), List.of(), words));
    }

    private static Sign copy(int number) {
        return sign("clm_" + number, "dsp_" + number, "kano", 14_000, List.of("gunman", "kill", "market"));
    }

    private static List<Group> groups(List<Sign> signs, Rulings rulings) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> RECONCILER.reconcile(signs, rulings));
    }

    @Test
    void A1_fifty_thousand_copies_of_one_sentence_are_one_happening() {
        List<Sign> copies =
                IntStream.range(0, 50_000).mapToObj(ReconcilerTest::copy).toList();
        List<Group> found = groups(copies, Rulings.none());
        assertEquals(1, found.size());
        assertEquals(50_000, found.get(0).claims().size());
    }

    @Test
    void A2_a_crowd_of_like_tellings_is_one_happening() {
        List<Sign> crowd = IntStream.range(0, 5_000)
                .mapToObj(i -> sign(
                        "clm_" + i, "dsp_" + i, "kano", 14_000, List.of("gunman", "kill", "market", "witness" + i)))
                .toList();
        assertEquals(1, groups(crowd, Rulings.none()).size());
    }

    @Test
    void A3_a_copy_that_a_person_split_off_is_by_itself() {
        List<Sign> copies = IntStream.range(0, 9).mapToObj(ReconcilerTest::copy).toList();
        TreeSet<Rulings.Pair> apart = new TreeSet<>();
        IntStream.range(0, 9).filter(i -> i != 4).forEach(i -> apart.add(Rulings.Pair.of("clm_4", "clm_" + i)));
        List<Group> found = groups(copies, new Rulings(new TreeSet<>(), apart));
        assertEquals(List.of(8, 1), found.stream().map(g -> g.claims().size()).toList());
    }

    @Test
    void B1_copies_weigh_as_one_telling_however_many_there_are() {
        List<Sign> signs = new ArrayList<>(
                IntStream.range(0, 40).mapToObj(ReconcilerTest::copy).toList());
        signs.add(sign("clm_x", "dsp_x", "maiduguri", 14_000, List.of("gunman", "kill", "market")));
        assertEquals(
                2,
                groups(signs, Rulings.none()).size(),
                "the same words of another town are another event, copies or not");
    }
}
