package org.rapporteur.eval.happenings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.reconcile.Group;
import org.rapporteur.reconcile.Likeness;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Rulings;
import org.rapporteur.reconcile.Sign;
import org.rapporteur.reconcile.SignMaker;
import org.rapporteur.reconcile.Vocabulary;

/**
 * {@code eval ecb DIR}: puts the annotated event mentions of ECB+ together. A mention becomes a sign by its trigger words, its
 * sentence, and the persons and places annotated in it; event type, day and toll are not told, for the corpus has sports,
 * courts and products beside crises. Topics 1 to 25 served to fit the weights, 26 to 35 did not; 36 to 45 are never read.
 * The baseline joins mentions of one topic whose triggers have the same stems.
 */
public final class EcbEval {
    private static final int LAST_FITTED = 25;
    private static final int LAST = 35;

    private final SignMaker maker = new SignMaker(Vocabulary.load());

    public void run(Path folder, Optional<Path> pairs, PrintStream out) {
        Map<String, Set<Integer>> checked = checked(folder.resolve("ECBplus_coreference_sentences.csv"));
        part("topics 1-25, fitted on", folder, 1, LAST_FITTED, checked, pairs, out);
        part("topics 26-35", folder, LAST_FITTED + 1, LAST, checked, Optional.empty(), out);
    }

    private void part(
            String name,
            Path folder,
            int from,
            int to,
            Map<String, Set<Integer>> checked,
            Optional<Path> pairs,
            PrintStream out) {
        Map<String, String> gold = new TreeMap<>();
        Map<String, String> lemmas = new HashMap<>();
        Map<String, List<Sign>> byTopic = new TreeMap<>();
        for (int topic = from; topic <= to; topic++) {
            for (EcbDocument document : documents(folder.resolve("ECB+").resolve(Integer.toString(topic)))) {
                String stem = document.name().replace(".xml", "");
                Set<Integer> sentences = checked.getOrDefault(stem, Set.of());
                for (EcbDocument.Markable action : document.actions(sentences::contains)) {
                    Sign sign = sign(document, action);
                    gold.put(sign.id(), document.cluster(action));
                    lemmas.put(
                            sign.id(),
                            topic + "/" + String.join(" ", sign.wording().trigger()));
                    byTopic.computeIfAbsent(Integer.toString(topic), k -> new ArrayList<>())
                            .add(sign);
                }
            }
        }
        List<Sign> all = byTopic.values().stream().flatMap(List::stream).toList();
        Reconciler reconciler = new Reconciler(Likeness.load());
        Map<String, String> across = clusters(reconciler.reconcile(all, Rulings.none()));
        Map<String, String> within = new TreeMap<>();
        byTopic.values().forEach(s -> within.putAll(clusters(reconciler.reconcile(s, Rulings.none()))));
        out.printf(
                Locale.ROOT,
                "%s: %d mentions, %d clusters%n",
                name,
                gold.size(),
                gold.values().stream().distinct().count());
        ClusterScore.of(gold, within).print("  reconciled, each topic by itself", out);
        ClusterScore.of(gold, across).print("  reconciled, all topics at once", out);
        ClusterScore.of(gold, lemmas).print("  baseline: stems within a topic", out);
        pairs.ifPresent(file -> byTopic.values().forEach(s -> new Pairs(gold).write(s, file)));
    }

    private static Map<String, String> clusters(List<Group> groups) {
        Map<String, String> found = new TreeMap<>();
        groups.forEach(g -> g.claims().forEach(c -> found.put(c, g.id())));
        return found;
    }

    private Sign sign(EcbDocument document, EcbDocument.Markable action) {
        TreeSet<Sign.Party> before = new TreeSet<>();
        TreeSet<Sign.Party> after = new TreeSet<>();
        Optional<Sign.Site> site = Optional.empty();
        for (EcbDocument.Markable m : document.beside(action)) {
            String words = document.words(m).toLowerCase(Locale.ROOT);
            if (m.kind().startsWith("HUMAN")) {
                boolean first = m.tokens().get(0) < action.tokens().get(0);
                (first ? before : after).add(new Sign.Party(words, "", ""));
            } else if (m.kind().startsWith("LOC") && site.isEmpty()) {
                site = Optional.of(new Sign.Site("", "", words, 0, true, Double.NaN, Double.NaN));
            }
        }
        String id = document.name() + "#" + action.id();
        return new Sign(
                new Sign.Ref(id, document.name(), document.name()),
                new Sign.Act("", "", "", "actual"),
                site,
                new Sign.Window(1, 0, false),
                new Sign.Parties(List.copyOf(before), List.copyOf(after)),
                List.of(),
                maker.wording(document.words(action), document.sentence(document.sentenceOf(action))));
    }

    private static List<EcbDocument> documents(Path topic) {
        if (!Files.isDirectory(topic)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(topic)) {
            return files.filter(f -> f.toString().endsWith(".xml"))
                    .sorted()
                    .map(EcbDocument::read)
                    .toList();
        } catch (IOException e) {
            throw new RapporteurException("eval-ecb", "listing " + topic, e);
        }
    }

    private static Map<String, Set<Integer>> checked(Path csv) {
        try {
            return EcbDocument.checked(Files.readAllLines(csv));
        } catch (IOException e) {
            throw new RapporteurException("eval-ecb", "no list of checked sentences " + csv, e);
        }
    }
}
