package org.rapporteur.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The data files of the codebook: every row is well-formed and says something that no other row says otherwise. */
class LexiconTest {
    private static final Set<String> PLACES = Set.of(
            "subj", "obj", "iobj", "comp", "compobj", "poss", "of", "by", "with", "between", "from", "to", "for", "on",
            "at", "in", "into", "against", "about", "along", "around", "near", "toward", "towards", "under", "across",
            "within", "through", "outside", "among", "over", "upon", "that", "as", "doc", "speaker", "none");
    private static final Set<String> KINDS = Set.of("act", "speech", "harm", "posture", "mutual");

    @Test
    void event_rows_have_nine_cells_and_known_words() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("events.tsv")) {
            boolean right = row.length == 9
                    && !row[0].isBlank()
                    && Set.of("v", "n", "a", "c", "m").contains(row[1])
                    && KINDS.contains(row[7]);
            if (!right) {
                wrong.add(String.join("\t", row));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void event_rows_have_types_modes_and_contexts_of_the_codebook() {
        Set<String> modes = new HashSet<>();
        Set<String> contexts = new HashSet<>(Set.of("-"));
        for (String[] row : rows("codebook.tsv")) {
            modes.add(row[1] + " " + row[2]);
            if (row[0].equals("context")) {
                contexts.add(row[1]);
            }
        }
        modes.add("- -");
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("events.tsv")) {
            if (!modes.contains(row[2] + " " + row[3]) || !contexts.containsAll(alternatives(row[8]))) {
                wrong.add(String.join("\t", row));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void participants_stand_at_known_places_and_only_a_recipient_is_required() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("events.tsv")) {
            String recipient = row[5].startsWith("!") ? row[5].substring(1) : row[5];
            if (!PLACES.containsAll(alternatives(row[4])) || !PLACES.containsAll(alternatives(recipient))) {
                wrong.add(String.join("\t", row));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_an_event_embeds_has_a_modality_and_a_realis() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("events.tsv")) {
            for (String embedded : alternatives(row[6])) {
                if (!embedded.equals("-") && !isStance(embedded)) {
                    wrong.add(String.join("\t", row));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void entries_are_lower_case_lemmas_with_at_most_one_anchor_mark() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("events.tsv")) {
            String entry = row[0];
            boolean onceMarked = entry.indexOf('*') == entry.lastIndexOf('*');
            boolean spaced = entry.equals(entry.strip()) && !entry.contains("  ");
            if (!onceMarked || !spaced || !entry.equals(entry.toLowerCase(Locale.ROOT))) {
                wrong.add(entry);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_entry_stands_twice_with_the_same_part_of_speech() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (String[] row : rows("events.tsv")) {
            String key = row[1] + " " + row[0].replace("*", "");
            if (!seen.add(key)) {
                twice.add(key);
            }
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void every_sense_belongs_to_an_entry_and_says_once_what_it_needs() {
        Set<String> entries = new HashSet<>();
        for (String[] row : rows("events.tsv")) {
            entries.add(row[0].replace("*", "") + "/" + row[1]);
        }
        Set<String> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("senses.tsv")) {
            boolean once = seen.add(row[0] + "/" + row[1] + " " + row[2]);
            if (row.length != 5 || !once || !entries.contains(row[0] + "/" + row[1])) {
                wrong.add(String.join("\t", row));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_type_and_every_mode_has_words_that_tell_it() {
        Set<String> told = new HashSet<>();
        for (String[] row : rows("events.tsv")) {
            told.add(row[2]);
            told.add(row[2] + " " + row[3]);
        }
        Set<String> untold = new TreeSet<>();
        for (String[] row : rows("codebook.tsv")) {
            String wanted = row[0].equals("type") ? row[1] : row[1] + " " + row[2];
            if (!row[0].equals("context") && !told.contains(wanted)) {
                untold.add(wanted);
            }
        }
        assertEquals(Set.of(), untold);
        assertTrue(rows("events.tsv").size() > 900);
    }

    @Test
    void the_codebook_has_sixteen_types_with_their_quads_and_thirty_seven_contexts() {
        int types = 0;
        int contexts = 0;
        for (String[] row : rows("codebook.tsv")) {
            assertEquals(6, row.length, () -> String.join("\t", row));
            switch (row[0]) {
                case "type" -> {
                    types++;
                    assertEquals(EventType.valueOf(row[1]).quad(), Integer.parseInt(row[3]));
                }
                case "context" -> contexts++;
                default -> assertEquals("mode", row[0]);
            }
        }
        assertEquals(16, types);
        assertEquals(37, contexts);
    }

    @Test
    void word_lists_have_known_kinds_and_no_word_twice() {
        assertList(
                "modality.tsv",
                "negates denies alleges wants possible future hypothetical ordered begins ends attempts habitual doubtful");
        assertList("speech.tsv", "say allege deny ask quote document show");
        assertList("victims.tsv", "killed injured arrested displaced participants interviewed named other");
        assertList("instruments.tsv", "draft adopted treaty statement report");
    }

    @Test
    void an_irregular_form_leads_to_one_verb_and_not_to_itself() {
        Set<String> seen = new HashSet<>();
        for (String[] row : rows("irregular.tsv")) {
            assertEquals(3, row.length, () -> String.join("\t", row));
            assertTrue(seen.add(row[0]), () -> row[0] + " stands twice");
            assertTrue(!row[0].equals(row[1]), () -> row[0] + " leads to itself");
        }
        assertTrue(seen.size() > 100);
    }

    private static void assertList(String file, String kinds) {
        Set<String> known = Set.of(kinds.split(" "));
        Set<String> seen = new HashSet<>();
        for (String[] row : rows(file)) {
            assertEquals(3, row.length, () -> file + ": " + String.join("\t", row));
            assertTrue(known.contains(row[1]), () -> file + ": " + String.join("\t", row));
            assertTrue(seen.add(row[0]), () -> file + " has " + row[0] + " twice");
        }
        assertTrue(seen.size() > 100, file);
    }

    private static boolean isStance(String embedded) {
        int colon = embedded.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String modality = embedded.substring(0, colon);
        String realis = embedded.substring(colon + 1);
        return Arrays.stream(Voice.Modality.values()).anyMatch(m -> m.code().equals(modality))
                && Arrays.stream(Voice.Realis.values()).anyMatch(r -> r.code().equals(realis));
    }

    private static List<String> alternatives(String cell) {
        return List.of(cell.split("\\|"));
    }

    /** The rows below the line that names the columns. */
    private static List<String[]> rows(String file) {
        try (InputStream in = LexiconTest.class.getResourceAsStream(file)) {
            assertNotNull(in, file);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
