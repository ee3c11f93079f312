package org.rapporteur.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** What hangs together is found however the links are spread. */
class LinkedTest {
    private static JavaSparkContext spark;

    @BeforeAll
    static void open() {
        spark = SparkForTests.local();
    }

    @AfterAll
    static void close() {
        spark.close();
    }

    private static Map<String, String> linked(List<Tuple2<String, String>> links, int parts) {
        return new TreeMap<>(new Linked(3)
                .smallest(spark.parallelize(links, parts).mapToPair(l -> l))
                .collectAsMap());
    }

    /** By going from name to name until nothing changes. */
    private static Map<String, String> expected(List<Tuple2<String, String>> links) {
        Map<String, String> least = new TreeMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Tuple2<String, String> link : links) {
                String a = least.getOrDefault(link._1(), link._1());
                String b = least.getOrDefault(link._2(), link._2());
                String least1 = a.compareTo(b) < 0 ? a : b;
                changed |= !least1.equals(least.put(link._1(), least1)) | !least1.equals(least.put(link._2(), least1));
            }
        }
        least.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        return least;
    }

    @Test
    void A1_a_chain_whose_links_lie_apart_is_one() {
        List<Tuple2<String, String>> chain = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            chain.add(new Tuple2<>("n%03d".formatted(i), "n%03d".formatted(i + 1)));
        }
        Collections.shuffle(chain, new Random(1));
        Map<String, String> found = linked(chain, 6);
        assertEquals(60, found.size());
        assertEquals(List.of("n000"), found.values().stream().distinct().toList());
    }

    @Test
    void A2_links_at_random_give_the_same_as_going_from_name_to_name() {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            List<Tuple2<String, String>> links = new ArrayList<>();
            for (int i = 0; i < 90; i++) {
                links.add(new Tuple2<>("n" + random.nextInt(120), "n" + random.nextInt(120)));
            }
            assertEquals(expected(links), linked(links, 4));
        }
    }

    @Test
    void A3_without_links_nothing_hangs_together() {
        assertEquals(Map.of(), linked(List.of(), 2));
        assertEquals(Map.of(), linked(List.of(new Tuple2<>("a", "a")), 2));
    }
}
