package org.rapporteur.eval.plv;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.code.Claim;
import org.rapporteur.code.pair.PairEvidence;
import org.rapporteur.code.pair.PairQuestion;
import org.rapporteur.code.pair.PairTypes;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.TokenRange;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The root type of each sentence of a PLV file (columns {@code sentence}, {@code marked_sentence}, {@code source},
 * {@code target}, and {@code gold_root} where there is gold). The sentence is coded like any dispatch; its words and tree, its claims and the
 * reader's likelihoods are weighed ({@link PairTypes}). CONCEDE and RETREAT are YIELD there. By the rules alone, the claim whose actor is the source
 * and whose recipient is the target gives the type, and a sentence without a claim the commonest one.
 */
public final class PlvEval {
    private static final String COMMONEST = "YIELD";
    private final ObjectMapper json = new ObjectMapper();
    private final Rapporteur rapporteur;
    private final PairTypes types;

    /**
     * @param rapporteur codes without a second look at types, as when the weights were learned
     * @param types the weights
     */
    public PlvEval(Rapporteur rapporteur, PairTypes types) {
        this.rapporteur = rapporteur;
        this.types = types;
    }

    /**
     * Writes the evidence on each row, from which {@code rapporteur_training.pair_types} learns: a JSON line with the gold type where there is one, the
     * type by the rules alone, and the names of all evidence.
     */
    public void evidence(Path file, Path to) {
        List<String> lines = lines(file);
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        int marked = marked(file, columns);
        int gold = Math.max(columns.indexOf("gold_root"), columns.indexOf("root"));
        List<String> written = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            PairQuestion question = question(MarkedSentence.parse(cells[marked]));
            ObjectNode row = json.createObjectNode();
            if (gold >= 0) {
                row.put("root", cells[gold]);
            }
            row.put("rules", byRules(question).label());
            ArrayNode names = row.putArray("evidence");
            PairEvidence.of(question).forEach(names::add);
            written.add(row.toString());
        }
        write(to, written);
    }

    /** Prints macro-F1 and accuracy where the file has gold; writes predictions where asked. */
    public void run(Path file, Optional<Path> predictions, PrintStream out) {
        List<String> lines = lines(file);
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        int marked = marked(file, columns);
        int gold = columns.indexOf("gold_root");
        RootScore score = new RootScore();
        RootScore rules = new RootScore();
        List<String> written = new ArrayList<>();
        for (int row = 0; row + 1 < lines.size(); row++) {
            String[] cells = lines.get(row + 1).split("\t", -1);
            PairQuestion question = question(MarkedSentence.parse(cells[marked]));
            Root root = weighed(question);
            written.add(String.format(
                    Locale.ROOT,
                    "{\"row\": %d, \"root\": \"%s\", \"confidence\": %.2f}",
                    row,
                    root.label(),
                    root.confidence()));
            if (gold >= 0) {
                score.add(cells[gold], root.label());
                rules.add(cells[gold], byRules(question).label());
            }
        }
        if (gold >= 0) {
            score.print(out);
            rules.printSums("by rules   ", out);
        }
        predictions.ifPresent(path -> write(path, written));
    }

    private PairQuestion question(MarkedSentence sentence) {
        Text text = new Text(sentence.text());
        Layout layout =
                new Layout(List.of(new Section(Section.Kind.BODY, Span.of(0, text.length()))), Optional.empty());
        Dispatch dispatch =
                Dispatch.of(text, Publication.unknown(), layout, new Sighting("-", "", "", Optional.empty(), ""));
        Resolved resolved = rapporteur.resolve(dispatch);
        List<Claim> claims = rapporteur.code(resolved).claims();
        Syntax syntax = resolved.reading().syntax();
        TokenRange all = new TokenRange(0, syntax.tokens().size());
        return new PairQuestion(syntax, all, claims, sentence.source(), sentence.target());
    }

    private Root weighed(PairQuestion question) {
        PairTypes.Answer answer = types.answer(question);
        return new Root(answer.type(), answer.likelihood());
    }

    private static Root byRules(PairQuestion question) {
        Root best = new Root(COMMONEST, 0);
        double most = -1;
        for (Claim claim : question.claims()) {
            double fit = PairEvidence.fit(question, claim);
            if (fit > most) {
                most = fit;
                best = new Root(
                        PairTypes.label(claim.predicate().type()),
                        claim.provenance().confidence());
            }
        }
        return best;
    }

    private static int marked(Path file, List<String> columns) {
        int marked = columns.indexOf("marked_sentence");
        if (marked < 0) {
            throw new IllegalArgumentException(file + " has no column marked_sentence");
        }
        return marked;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void write(Path path, List<String> lines) {
        try {
            Files.write(path, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    private record Root(String label, double confidence) {}

    /** Counts by label. */
    private static final class RootScore {
        private final Map<String, int[]> counts = new TreeMap<>();
        private int rows;
        private int right;

        void add(String gold, String found) {
            rows++;
            right += gold.equals(found) ? 1 : 0;
            of(gold)[gold.equals(found) ? 0 : 2]++;
            if (!gold.equals(found)) {
                of(found)[1]++;
            }
        }

        private int[] of(String label) {
            return counts.computeIfAbsent(label, k -> new int[3]);
        }

        void print(PrintStream out) {
            counts.forEach((label, c) -> out.printf(Locale.ROOT, "%-10s F1 %.3f (%d)%n", label, f1(c), c[0] + c[2]));
            printSums("weighed    ", out);
            out.printf(Locale.ROOT, "rows       %d%n", rows);
        }

        void printSums(String begin, PrintStream out) {
            double sum = counts.values().stream().mapToDouble(RootScore::f1).sum();
            double accuracy = (double) right / rows;
            out.printf(Locale.ROOT, "%smacro-F1 %.3f  accuracy %.3f%n", begin, sum / counts.size(), accuracy);
        }

        private static double f1(int[] c) {
            return 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
        }
    }
}
