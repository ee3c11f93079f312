package org.rapporteur.code.pair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.rapporteur.RapporteurException;

/**
 * How likely each type is between two parties, by a log-linear model: the score of a type is the sum of the weights of all evidence, the likelihoods
 * are the softmax of the scores. There are fifteen types, PLOVER's with CONCEDE and RETREAT together as YIELD. The weights were learned from PLV's
 * training rows and sentences written for the project (training/README.md); they are opened only when asked for.
 */
public final class PairTypes {
    private static final String FILE = "/org/rapporteur/code/pairs.tsv";
    private static final float HUNDREDTH = 0.01f;
    private final List<String> types;
    private final Map<String, short[]> weights;

    private PairTypes(List<String> types, Map<String, short[]> weights) {
        this.types = types;
        this.weights = weights;
    }

    /**
     * What a sentence tells between its parties.
     *
     * @param type the likeliest, the first of equals
     * @param likelihood of it, between 0 and 1
     * @param all likelihoods in the order of {@link #types()}
     */
    public record Answer(String type, double likelihood, List<Double> all) {
        public Answer {
            all = List.copyOf(all);
        }
    }

    /** Opens the weights of the program. */
    public static PairTypes load() {
        try (InputStream in = PairTypes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new RapporteurException("codebook-missing", "no data file pairs.tsv; rebuild the program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RapporteurException("codebook-unreadable", "reading data file pairs.tsv", e);
        }
    }

    /**
     * Reads weights.
     *
     * @param table lines that begin with "#" are comments; the first other one has "evidence", a tab and the types, apart by blanks; each other a
     *     name, a tab and as many whole numbers of hundredths
     */
    static PairTypes parse(String table) {
        Iterator<String> lines =
                table.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').iterator();
        String head = lines.hasNext() ? lines.next() : "";
        if (!head.startsWith("evidence\t")) {
            throw new RapporteurException("codebook-columns", "pairs.tsv must begin with the column evidence, not " + head);
        }
        List<String> types = List.of(head.substring(head.indexOf('\t') + 1).split(" ", -1));
        Map<String, short[]> weights = new HashMap<>();
        while (lines.hasNext()) {
            String line = lines.next();
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, Math.max(0, tab)), numbers(line, tab + 1, types.size()));
        }
        return new PairTypes(types, weights);
    }

    private static short[] numbers(String line, int begin, int size) {
        String[] cells = line.substring(begin).split(" ", -1);
        if (begin == 0 || cells.length != size) {
            throw new RapporteurException("codebook-columns", "pairs.tsv: not " + size + " numbers in " + line);
        }
        short[] found = new short[size];
        for (int i = 0; i < size; i++) {
            found[i] = Short.parseShort(cells[i]);
        }
        return found;
    }

    public List<String> types() {
        return types;
    }

    /** The likelihoods of all types. */
    public Answer answer(PairQuestion question) {
        return answer(PairEvidence.of(question));
    }

    Answer answer(List<String> evidence) {
        double[] scores = new double[types.size()];
        for (String name : evidence) {
            short[] row = weights.get(name);
            for (int i = 0; row != null && i < scores.length; i++) {
                scores[i] += row[i] * HUNDREDTH;
            }
        }
        int best = 0;
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        Double[] all = new Double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            all[i] = StrictMath.exp(scores[i] - scores[best]);
            sum += all[i];
        }
        for (int i = 0; i < scores.length; i++) {
            all[i] /= sum;
        }
        return new Answer(types.get(best), all[best], List.of(all));
    }
}
