package org.rapporteur.eval.reading;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.eval.happenings.ClusterScore;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;

/**
 * {@code eval coref DIR}: which mentions name the same, on the dev part of GUM as its own {@code splits.md} names it, read as plain text. Mentions
 * count as the same when they have the same head word, or (the strict line) the same characters. Entities mentioned once are left out on
 * both sides, as the shared tasks on coreference do, except where the line says otherwise. Over gold mentions each gold mention has the
 * entity of the mention that we found with its head word, and is alone where we found none.
 */
public final class ReaderCoref {
    private final OnnxReader reader;
    private final PrintStream out;
    private final Sides byHead = new Sides();
    private final Sides bySpan = new Sides();
    private final Sides overGold = new Sides();
    private final Figure headsFound = new Figure();
    private final Map<String, Sides> byGenre = new TreeMap<>();

    /** The same mentions on both sides: items to cluster names. */
    private record Sides(Map<String, String> gold, Map<String, String> found) {
        Sides() {
            this(new HashMap<>(), new HashMap<>());
        }

        Sides withoutSingletons() {
            return new Sides(several(gold), several(found));
        }

        private static Map<String, String> several(Map<String, String> names) {
            Map<String, Integer> sizes = new HashMap<>();
            names.values().forEach(n -> sizes.merge(n, 1, Integer::sum));
            Map<String, String> kept = new HashMap<>(names);
            kept.values().removeIf(n -> sizes.getOrDefault(n, 0) < 2);
            return kept;
        }

        void print(String name, PrintStream out) {
            ClusterScore.of(gold, found).print(name, out);
        }
    }

    public ReaderCoref(OnnxReader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /** Measures the dev part of a folder with {@code splits.md} and {@code dep/*.conllu}, and prints the figures. */
    public void run(Path folder) {
        int documents = 0;
        for (String name : dev(GoldFiles.text(folder.resolve("splits.md")))) {
            Path file = folder.resolve("dep").resolve(name + ".conllu");
            if (file.toFile().exists()) {
                for (List<Conllu.Sentence> document : new Conllu(GoldFiles.text(file)).documents()) {
                    score(name, new GoldMentions(document));
                    documents++;
                }
            }
        }
        if (documents == 0) {
            throw new RapporteurException(
                    "no-input", "no dev document of GUM in " + folder + ": is it the folder with splits.md and dep/?");
        }
        print(documents);
    }

    private void print(int documents) {
        out.println(documents + " documents; mentions by head word  " + headsFound);
        byHead.withoutSingletons().print("head words", out);
        bySpan.withoutSingletons().print("exact spans", out);
        overGold.withoutSingletons().print("over gold mentions", out);
        byHead.print("head words, single mentions too", out);
        byGenre.forEach((genre, sides) -> sides.withoutSingletons().print("  head words, " + genre, out));
    }

    /** The names of the documents under {@code ## dev}. */
    static List<String> dev(String splits) {
        int begin = splits.indexOf("## dev");
        int end = splits.indexOf("\n## ", begin + 1);
        return splits.substring(Math.max(0, begin), end < 0 ? splits.length() : end)
                .lines()
                .map(String::strip)
                .filter(l -> l.startsWith("* "))
                .map(l -> l.substring(2).strip())
                .toList();
    }

    private void score(String name, GoldMentions gold) {
        Dispatch dispatch = dispatch(name, gold.text());
        Reading reading = reader.read(dispatch);
        Map<String, String> goldHeads = new TreeMap<>();
        Map<String, String> foundHeads = new TreeMap<>();
        // A word may head several mentions ("Ann and Bob", "Ann"): the shortest has the word's own name, since a reader
        // finds one for each word.
        for (GoldMentions.Mention m : gold.mentions().stream()
                .sorted(Comparator.comparingInt(m -> m.last() - m.first()))
                .toList()) {
            String item = name + " " + m.head();
            while (goldHeads.containsKey(item)) {
                item += "'";
            }
            goldHeads.put(item, name + " " + m.entity());
            bySpan.gold.put(name + " " + gold.span(m), name + " " + m.entity());
        }
        for (Mention m : reading.mentions()) {
            String entity = name + " " + m.entity();
            int word = gold.wordAt(reading.syntax().token(m.head()).span().begin());
            foundHeads.putIfAbsent(name + " " + word, entity);
            bySpan.found.put(name + " " + m.span(), entity);
        }
        headsFound.add(foundHeads.keySet(), goldHeads.keySet());
        byHead.gold.putAll(goldHeads);
        byHead.found.putAll(foundHeads);
        Sides genre = byGenre.computeIfAbsent(name.split("_", 3)[1].toLowerCase(Locale.ROOT), k -> new Sides());
        genre.gold.putAll(goldHeads);
        genre.found.putAll(foundHeads);
        overGold.gold.putAll(goldHeads);
        goldHeads.keySet().forEach(item -> overGold.found.put(item, foundHeads.getOrDefault(item, "alone " + item)));
    }

    private static Dispatch dispatch(String name, String text) {
        Intake intake = Inbox.read(name, text, Defaults.none());
        if (intake instanceof Intake.Accepted accepted
                && accepted.dispatch().text().value().equals(text)) {
            return accepted.dispatch();
        }
        throw new RapporteurException("eval-unreadable", "taking in " + name + ": it is not taken in as plain text");
    }
}
