package org.rapporteur.eval.happenings;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reconcile.Feature;
import org.rapporteur.reconcile.Keys;
import org.rapporteur.reconcile.Likeness;
import org.rapporteur.reconcile.Sign;

/** Writes the pairs that reconciling compares, one a line: 1 or 0, then the features; what docs/accuracy/fit-happenings reads. */
final class Pairs {
    private final Map<String, String> gold;
    private final Likeness likeness = Likeness.load();

    Pairs(Map<String, String> gold) {
        this.gold = gold;
    }

    void write(List<Sign> signs, Path file) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            for (int i = 0; i < signs.size(); i++) {
                for (int j = i + 1; j < signs.size(); j++) {
                    pair(signs.get(i), signs.get(j), out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pair(Sign a, Sign b, PrintWriter out) {
        if (!shareKey(a, b) || likeness.of(a, b).isEmpty()) {
            return;
        }
        boolean same = gold.getOrDefault(a.id(), "a").equals(gold.getOrDefault(b.id(), "b"));
        StringBuilder line = new StringBuilder(same ? "1" : "0");
        for (Feature feature : Likeness.features(a, b)) {
            line.append('\t').append(feature.word());
        }
        out.println(line);
    }

    private static boolean shareKey(Sign a, Sign b) {
        Set<Long> keys = new HashSet<>();
        for (long key : Keys.of(a)) {
            keys.add(key);
        }
        for (long key : Keys.of(b)) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
