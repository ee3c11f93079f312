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
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * The root type of each sentence of a PLV file (columns {@code sentence}, {@code marked_sentence}, {@code source},
 * {@code target}, and {@code gold_root} where there is gold). The sentence is coded like any dispatch; the claim whose actor is
 * the source and whose recipient is the target gives the type. CONCEDE and RETREAT are YIELD there. A sentence without a
 * claim is given the commonest label at confidence 0.
 */
public final class PlvEval {
    private static final String COMMONEST = "YIELD";
    private final Rapporteur rapporteur;

    public PlvEval(Rapporteur rapporteur) {
        this.rapporteur = rapporteur;
    }

    /** Prints macro-F1 and accuracy where the file has gold; writes predictions where asked. */
    public void run(Path file, Optional<Path> predictions, PrintStream out) {
        List<String> lines = lines(file);
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        int marked = columns.indexOf("marked_sentence");
        int gold = columns.indexOf("gold_root");
        if (marked < 0) {
            throw new IllegalArgumentException(file + " has no column marked_sentence");
        }
        RootScore score = new RootScore();
        List<String> written = new ArrayList<>();
        for (int row = 0; row + 1 < lines.size(); row++) {
            String[] cells = lines.get(row + 1).split("\t", -1);
            Root root = root(MarkedSentence.parse(cells[marked]));
            written.add(String.format(
                    Locale.ROOT,
                    "{\"row\": %d, \"root\": \"%s\", \"confidence\": %.2f}",
                    row,
                    root.label(),
                    root.confidence()));
            if (gold >= 0) {
                score.add(cells[gold], root.label());
            }
        }
        if (gold >= 0) {
            score.print(out);
        }
        predictions.ifPresent(path -> write(path, written));
    }

    private Root root(MarkedSentence sentence) {
        Text text = new Text(sentence.text());
        Layout layout =
                new Layout(List.of(new Section(Section.Kind.BODY, Span.of(0, text.length()))), Optional.empty());
        Dispatch dispatch =
                Dispatch.of(text, Publication.unknown(), layout, new Sighting("-", "", "", Optional.empty(), ""));
        Root best = new Root(COMMONEST, 0);
        double most = -1;
        for (Claim claim : rapporteur.code(dispatch).claims()) {
            double fit = fit(claim, sentence);
            if (fit > most) {
                most = fit;
                best = new Root(
                        label(claim.predicate().type()), claim.provenance().confidence());
            }
        }
        return best;
    }

    private static double fit(Claim claim, MarkedSentence sentence) {
        double fit = claim.provenance().confidence();
        fit += sentence.source()
                        .filter(s -> anyAt(claim.participants().actors(), s))
                        .isPresent()
                ? 3
                : 0;
        fit += sentence.target()
                        .filter(t -> anyAt(claim.participants().recipients(), t))
                        .isPresent()
                ? 2
                : 0;
        boolean within = sentence.target()
                .filter(t -> t.overlaps(claim.predicate().trigger().span()))
                .isPresent();
        return within ? fit - 1 : fit;
    }

    private static boolean anyAt(List<Participant> participants, Span span) {
        return participants.stream()
                .anyMatch(p -> p.words().filter(w -> w.span().overlaps(span)).isPresent());
    }

    private static String label(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
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
            double sum = 0;
            for (Map.Entry<String, int[]> e : counts.entrySet()) {
                int[] c = e.getValue();
                double f1 = 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
                sum += f1;
                out.printf(Locale.ROOT, "%-10s F1 %.3f (%d)%n", e.getKey(), f1, c[0] + c[2]);
            }
            out.printf(
                    Locale.ROOT,
                    "macro-F1   %.3f%naccuracy   %.3f%nrows       %d%n",
                    sum / counts.size(),
                    (double) right / rows,
                    rows);
        }
    }
}
