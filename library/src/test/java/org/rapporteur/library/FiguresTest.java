package org.rapporteur.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The figures of docs/accuracy are stamped with what they were measured with. Other weights make them stale; other words of lexicon or tables only
 * earn a warning, since they change daily.
 */
class FiguresTest {
    private static final String PAGE = "docs/accuracy/figures.md";

    private static List<String> page() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path beside = here.resolveSibling(PAGE);
        return Files.readAllLines(Files.exists(beside) ? beside : here.resolve(PAGE));
    }

    /** What a page says that differs from a version now: "reader sha256:..." */
    static List<String> stale(List<String> page, Versions now) {
        List<String> stale = new ArrayList<>();
        for (String line : now.lines()) {
            String kind = line.substring(0, line.indexOf(' ') + 1);
            boolean same = page.stream().anyMatch(l -> l.strip().equals(line));
            if (!same) {
                stale.add(kind.strip());
            }
        }
        return stale;
    }

    @Test
    void the_figures_are_those_of_the_weights_that_ship() throws IOException {
        List<String> stale = stale(page(), Versions.load());
        if (!stale.isEmpty()) {
            System.err.println("[WARNING] " + PAGE + " was measured with another " + String.join(" and another ", stale)
                    + "; docs/accuracy/generate measures again");
        }
        assertFalse(stale.contains("reader"), PAGE + " was measured with other weights: run docs/accuracy/generate");
    }

    @Test
    void a_stamp_that_is_not_there_or_is_another_is_stale() {
        Versions now = new Versions("sha256:aa", "plover+1", "know_1");
        assertEquals(
                List.of(),
                stale(List.of("    reader sha256:aa", "    codebook plover+1", "    knowledge know_1"), now));
        assertEquals(
                List.of("codebook"), stale(List.of("reader sha256:aa", "codebook plover+2", "knowledge know_1"), now));
        assertEquals(List.of("reader", "codebook", "knowledge"), stale(List.of("# Figures"), now));
    }
}
