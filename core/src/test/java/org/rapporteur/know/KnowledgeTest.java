package org.rapporteur.know;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;

class KnowledgeTest {
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @Test
    void words_are_compared_without_accents_apostrophes_and_full_stops() {
        assertEquals(List.of("us", "envoy"), folded("U.S. envoy"));
        assertEquals(List.of("cote", "divoire"), folded("Côte d’Ivoire"));
        assertEquals(List.of("kurdish", "led"), folded("Kurdish-led"));
        assertEquals(List.of("recep", "tayyip", "erdogan"), folded("Recep Tayyip Erdoğan"));
    }

    @Test
    void a_possessive_is_marked_and_left_out_of_the_word() {
        Word word = Words.of("Russia's envoy").get(0);
        assertEquals("russia", word.folded());
        assertTrue(word.possessive());
        assertEquals(6, word.end());
    }

    @Test
    void of_two_bodies_of_one_name_the_one_that_was_gone_is_not_meant() {
        assertEquals(List.of("PER", "KOR"), homes("National Intelligence Service", "1999-03-01"));
        assertEquals(List.of("KOR"), homes("National Intelligence Service", "2009-03-01"));
    }

    private static List<String> homes(String name, String day) {
        return KNOWLEDGE
                .asOf(java.util.Optional.of(LocalDate.parse(day)))
                .findLongest(Words.of(name), 0)
                .orElseThrow()
                .terms()
                .stream()
                .map(t -> ((Term.Known) t).actor().home().orElseThrow())
                .toList();
    }

    @Test
    void us_is_a_country_only_in_capitals() {
        assertTrue(KNOWLEDGE.findLongest(Words.of("US"), 0).isPresent());
        assertTrue(KNOWLEDGE.findLongest(Words.of("us"), 0).isEmpty());
    }

    @Test
    void the_longest_name_wins() {
        List<Word> words = Words.of("South Korean troops");
        Knowledge.Found found = KNOWLEDGE.findLongest(words, 0).orElseThrow();
        assertEquals(2, found.length());
        assertEquals("KOR", ((Term.Land) found.terms().get(0)).country().code());
    }

    @Test
    void every_country_of_an_actor_and_every_sector_is_known() {
        Set<String> sectors = new HashSet<>(KNOWLEDGE.sectors());
        for (KnownActor actor : KNOWLEDGE.actors()) {
            for (Tenure tenure : actor.tenures()) {
                assertTrue(sectors.containsAll(tenure.sectors()), actor.id() + " " + tenure.sectors());
                tenure.country()
                        .ifPresent(c -> assertTrue(
                                BODIES.contains(c)
                                        || KNOWLEDGE.countries().findByCode(c).isPresent(),
                                actor.id() + " " + c));
            }
        }
    }

    @Test
    void an_actor_has_one_role_at_a_time_until_it_changes() {
        KnownActor taliban = known("Taliban");
        assertEquals(List.of("REB"), at(taliban, "2010-01-01"));
        assertEquals(List.of("GOV"), at(taliban, "2022-05-01"));
        KnownActor fmln = known("Farabundo Marti National Liberation Front");
        assertEquals(List.of("REB"), at(fmln, "1989-11-11"));
        assertEquals(List.of("PTY"), at(fmln, "1994-03-20"));
    }

    @Test
    void the_version_is_the_same_on_every_load_and_changes_with_a_study(@TempDir Path folder) throws IOException {
        Path study = write(folder, "name\taliases\tcountry\tsectors\tfrom\tto\nRiver Front\tRF\tGHA\tREB\t1999\t\n");
        assertEquals(KNOWLEDGE.version(), Knowledge.load().version());
        assertNotEquals(KNOWLEDGE.version(), KNOWLEDGE.withActors(study).version());
    }

    @Test
    void a_study_adds_actors_that_come_before_all_others(@TempDir Path folder) throws IOException {
        Path study = write(folder, "name\taliases\tcountry\tsectors\tfrom\tto\nHamas\t\tPSE\tGOV\t\t\n");
        Knowledge own = KNOWLEDGE.withActors(study);
        Term first = own.findLongest(Words.of("Hamas"), 0).orElseThrow().terms().get(0);
        assertEquals("own:hamas", ((Term.Known) first).actor().id());
    }

    @Test
    void a_table_with_other_columns_is_refused_by_name(@TempDir Path folder) throws IOException {
        Path study = write(folder, "who\tcountry\nHamas\tPSE\n");
        RapporteurException refused = assertThrows(RapporteurException.class, () -> KNOWLEDGE.withActors(study));
        assertEquals("knowledge-columns", refused.code());
    }

    @Test
    void plurals_are_formed_from_the_last_word_or_from_the_first_before_of() {
        assertEquals("policemen", Roles.plural("policeman"));
        assertEquals("ministers of defence", Roles.plural("minister of defence"));
        assertEquals("deputies", Roles.plural("deputy"));
    }

    private static List<String> folded(String phrase) {
        return Words.of(phrase).stream().map(Word::folded).toList();
    }

    private static KnownActor known(String name) {
        List<Word> words = Words.of(name);
        return ((Term.Known)
                        KNOWLEDGE.findLongest(words, 0).orElseThrow().terms().get(0))
                .actor();
    }

    private static List<String> at(KnownActor actor, String day) {
        return actor.findAt(LocalDate.parse(day)).map(Tenure::sectors).orElse(List.of());
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.write(folder.resolve("actors.tsv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
