package org.rapporteur.eval.happenings;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.reconcile.copy.Sketch;
import org.rapporteur.reconcile.copy.Story;

/**
 * {@code eval copies FOLDER}: of each text of a folder, and of its first sentences as a brief of about forty words, copies are made as newspapers make them: cut to its first half,
 * with another headline and byline, in other characters, and with a sentence added. Recall is the share of the copies that are near copies of their text by {@link Story}; precision
 * the share of the pairs found among all of them that come of one text. One of several copies of a text in the folder itself counts as wrong.
 */
public final class CopiesEval {
    private static final LocalDate DAY = LocalDate.of(2011, 12, 16);
    private static final int BRIEF_WORDS = 40;
    private static final int LEAST_WORDS = 80;
    private static final List<String> KINDS = List.of("cut", "re-headed", "re-encoded", "added to");

    private record Variant(int source, String kind, Story story) {}

    /** Measures with texts of eighty words or more. */
    public void run(Path folder, PrintStream out) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8).strip();
                if (words(text) >= LEAST_WORDS) {
                    texts.add(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        measure("texts", texts, out);
        measure("briefs", texts.stream().map(t -> brief(t, 0)).toList(), out);
    }

    private static void measure(String name, List<String> texts, PrintStream out) {
        List<Variant> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            add(all, i, "original", text);
            add(all, i, "cut", brief(text, words(text) / 2));
            add(all, i, "re-headed", "OTHER PAPERS TELL IT THUS\n\nBy Our Own Correspondent\n\n" + text);
            add(all, i, "re-encoded", encoded(text));
            add(
                    all,
                    i,
                    "added to",
                    text + "\n\nThe ministry did not answer questions that were put to it by telephone.");
        }
        Map<Long, List<Integer>> byBand = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (long band : all.get(i).story().sketch().bands()) {
                byBand.computeIfAbsent(band, k -> new ArrayList<>(4)).add(i);
            }
        }
        TreeSet<Long> pairs = new TreeSet<>();
        for (List<Integer> sharing : byBand.values()) {
            for (int a = 0; a < sharing.size(); a++) {
                for (int b = a + 1; b < sharing.size(); b++) {
                    pairs.add((long) sharing.get(a) * all.size() + sharing.get(b));
                }
            }
        }
        Map<String, Integer> found = new TreeMap<>();
        int right = 0;
        int wrong = 0;
        for (long pair : pairs) {
            Variant a = all.get((int) (pair / all.size()));
            Variant b = all.get((int) (pair % all.size()));
            if (a.story().isNearCopyOf(b.story())) {
                boolean same = a.source() == b.source();
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
                if (same && a.kind().equals("original")) {
                    found.merge(b.kind(), 1, Integer::sum);
                }
            }
        }
        out.printf(Locale.ROOT, "%s: %d, with copies %d%n", name, texts.size(), all.size());
        for (String kind : KINDS) {
            long made = all.stream().filter(v -> v.kind().equals(kind)).count();
            out.printf(
                    Locale.ROOT,
                    "  %-12s recall %.3f (%d of %d)%n",
                    kind,
                    found.getOrDefault(kind, 0) / (double) made,
                    found.getOrDefault(kind, 0),
                    made);
        }
        out.printf(
                Locale.ROOT,
                "  precision %.4f (%d of %d pairs)%n",
                right / (double) Math.max(1, right + wrong),
                right,
                right + wrong);
    }

    private static void add(List<Variant> all, int source, String kind, String text) {
        if (Inbox.read(kind + source, text, Defaults.published(DAY)) instanceof Intake.Accepted accepted) {
            Sketch.of(accepted.dispatch())
                    .ifPresent(s -> all.add(
                            new Variant(source, kind, new Story(kind + source, java.util.Optional.of(DAY), s))));
        }
    }

    private static int words(String text) {
        return text.split("\\s+", -1).length;
    }

    /** The first sentences of a text that have so many words together, forty unless told. */
    private static String brief(String text, int least) {
        int wanted = least == 0 ? BRIEF_WORDS : least;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            if (stop && count >= wanted) {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }

    /** Decomposed letters, straight marks curled or curled ones straightened, hard spaces. */
    private static String encoded(String text) {
        String quotes = text.indexOf('\u2019') >= 0
                ? text.replace('\u2019', '\'').replace('\u201c', '"').replace('\u201d', '"')
                : text.replace('\'', '\u2019');
        return Normalizer.normalize(quotes, Normalizer.Form.NFD)
                .replace("  ", "\u00a0 ")
                .replace(", ", ",\u00a0");
    }
}
