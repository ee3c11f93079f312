package org.rapporteur.eval.ledgers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.export.JsonLinesExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * {@code eval ledgers DIR}: codes every NAME.txt of a folder that has a gold record NAME.json beside it, scores its ledgers, and
 * prints a line for each and the means. The dispatches of {@code held-out.txt} in the folder, if there is one, are averaged apart.
 */
public final class LedgersEval {
    private final Rapporteur rapporteur;
    private final ObjectMapper json = new ObjectMapper();

    public LedgersEval(Rapporteur rapporteur) {
        this.rapporteur = rapporteur;
    }

    public void run(Path folder, Optional<Path> predictions, PrintStream out) {
        try {
            List<Path> golds = golds(folder);
            Path list = folder.resolve("held-out.txt");
            List<String> apart = Files.exists(list) ? Files.readAllLines(list) : List.of();
            Map<String, List<Double>> seen = new TreeMap<>();
            Map<String, List<Double>> unseen = new TreeMap<>();
            StringBuilder written = new StringBuilder();
            for (Path gold : golds) {
                String name = gold.getFileName().toString().replace(".json", "");
                String lines = ledgers(gold, name);
                written.append(lines);
                List<JsonNode> rows = lines.lines().map(json::readTree).toList();
                Map<String, Double> figures = new LedgerScore(json.readTree(Files.readString(gold)), rows).figures();
                out.println(line(name, figures));
                Map<String, List<Double>> sum = apart.contains(name) ? unseen : seen;
                figures.forEach((figure, value) ->
                        sum.computeIfAbsent(figure, k -> new ArrayList<>()).add(value));
            }
            out.println(line(unseen.isEmpty() ? "mean" : "mean, developed on", means(seen)));
            if (!unseen.isEmpty()) {
                out.println(line("mean, held out", means(unseen)));
            }
            if (predictions.isPresent()) {
                Files.writeString(predictions.get(), written);
            }
        } catch (IOException e) {
            throw new RapporteurException("eval-ledgers", "scoring the ledgers of " + folder, e);
        }
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private String ledgers(Path gold, String name) throws IOException {
        JsonNode document = json.readTree(Files.readString(gold)).path("document");
        LocalDate published = LocalDate.parse(document.path("published").asString(""));
        Coding coding = rapporteur.code(Files.readString(gold.resolveSibling(name + ".txt")), published);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryStore store = new MemoryStore()) {
            store.add(List.of(coding));
            ExportKind.LEDGERS.write(store, new JsonLinesExport(bytes));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Double> means(Map<String, List<Double>> sums) {
        Map<String, Double> means = new TreeMap<>();
        sums.forEach((figure, values) ->
                means.put(figure, values.stream().mapToDouble(v -> v).average().orElse(0)));
        return means;
    }

    private static String line(String name, Map<String, Double> figures) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
        figures.forEach((figure, value) -> line.append(String.format(Locale.ROOT, "  %s %.3f", figure, value)));
        return line.toString();
    }
}
