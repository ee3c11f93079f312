package org.rapporteur.incident;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Quantity;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;
import org.rapporteur.text.Words;

/** What the words around a figure say of it; from {@code words.tsv}. */
public final class TollWords {
    private static final int NEAR_WORDS = 4;
    private static final int PART_WORDS = 3;

    private final Map<String, String> kinds;

    private TollWords(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    public static TollWords load() {
        try (InputStream in = TollWords.class.getResourceAsStream("/org/rapporteur/incident/words.tsv")) {
            if (in == null) {
                throw new RapporteurException("table-missing", "no table incident/words.tsv; rebuild the program");
            }
            Map<String, String> kinds = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && l.indexOf('\t') > 0)
                    .skip(1)
                    .forEach(l -> kinds.put(l.substring(0, l.indexOf('\t')), l.substring(l.indexOf('\t') + 1)));
            return new TollWords(kinds);
        } catch (IOException e) {
            throw new RapporteurException("table-unreadable", "reading table incident/words.tsv", e);
        }
    }

    private boolean is(Words word, String kind) {
        return kind.equals(kinds.get(word.text().toLowerCase(Locale.ROOT)));
    }

    /** What a quantity counts when it is a toll. */
    Optional<Toll.Unit> unit(Quantity quantity, Words trigger, Text text, Span sentence) {
        return switch (quantity.unit()) {
            case KILLED -> Optional.of(isNear(quantity, "dead", text, sentence) ? Toll.Unit.DEAD : Toll.Unit.KILLED);
            case INJURED -> Optional.of(Toll.Unit.INJURED);
            case ARRESTED -> Optional.of(Toll.Unit.ARRESTED);
            case DISPLACED -> Optional.of(Toll.Unit.DISPLACED);
            case INTERVIEWED -> Optional.of(Toll.Unit.INTERVIEWED);
            case OTHER ->
                words(text, trigger.span()).stream().anyMatch(w -> is(w, "shot"))
                        ? Optional.of(Toll.Unit.SHOT)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a word stands near behind a figure; "shot dead" and "stabbed dead" are more than dead. */
    private boolean isNear(Quantity quantity, String kind, Text text, Span sentence) {
        int end = quantity.amount().words().span().end();
        List<Words> after = end < sentence.end() ? words(text, Span.of(end, sentence.end())) : List.of();
        for (int i = 0; i < Math.min(NEAR_WORDS, after.size()); i++) {
            boolean done = i > 0 && (is(after.get(i - 1), "slaying") || is(after.get(i - 1), "shot"));
            if (is(after.get(i), kind) && !done && !crosses(text, end, after.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean crosses(Text text, int from, Words word) {
        for (int i = from; i < word.span().begin(); i++) {
            if (",;.()".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "raised to 84 from 71", "raised from 71 to 84", "84, up from 71", "84 died on Monday, a toll raised from 71", "revising the 71 it gave". */
    Optional<Toll.Revised> findRevised(Span figure, Text text, Span sentence) {
        List<Words> all = words(text, sentence);
        if (all.stream().noneMatch(w -> is(w, "revision") || is(w, "revising"))) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean from = all.get(i).text().equalsIgnoreCase("from") || is(all.get(i), "revising");
            boolean the = i + 2 < all.size() && all.get(i + 1).text().equalsIgnoreCase("the");
            Words earlier = all.get(the ? i + 2 : i + 1);
            Optional<Long> number = from ? number(earlier.text()) : Optional.empty();
            boolean other = !earlier.span().overlaps(figure);
            if (number.isPresent() && other && (isBeside(all, i, figure) || isLastBefore(all, i, figure))) {
                return Optional.of(new Toll.Revised(number, number, earlier));
            }
        }
        return Optional.empty();
    }

    /** Whether "from N" stands just behind the figure, or just before its "to". */
    private static boolean isBeside(List<Words> all, int from, Span figure) {
        int begin = all.get(from).span().begin();
        if (begin >= figure.end()) {
            return all.stream()
                            .filter(w ->
                                    w.span().begin() >= figure.end() && w.span().end() <= begin)
                            .count()
                    <= NEAR_WORDS;
        }
        return from + 2 < all.size()
                && all.get(from + 2).text().equalsIgnoreCase("to")
                && figure.begin() >= all.get(from + 2).span().end()
                && figure.begin() - all.get(from + 2).span().end() <= 12;
    }

    /** Whether a word of revision stands just before "from", and the figure is the last number before these. */
    private boolean isLastBefore(List<Words> all, int from, Span figure) {
        boolean revision = from > 0 && is(all.get(from - 1), "revision");
        return revision
                && figure.end() <= all.get(from).span().begin()
                && all.subList(0, from).stream()
                        .filter(w -> w.span().begin() >= figure.end())
                        .noneMatch(w -> number(w.text()).isPresent());
    }

    private static Optional<Long> number(String word) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ',') {
                return Optional.empty();
            }
        }
        return digits.length() == 0 || digits.length() > 9
                ? Optional.empty()
                : Optional.of(Long.parseLong(digits.toString()));
    }

    /** "12 dead, including three children": the second is part of the first. */
    boolean isPartOf(Toll part, Toll whole, Text text) {
        int from = whole.words().span().end();
        int to = part.words().span().begin();
        boolean sameClaim = part.origin().claimId().equals(whole.origin().claimId())
                || part.origin().happeningId().equals(whole.origin().happeningId());
        boolean sameUnit = part.count().unit().family() == whole.count().unit().family();
        if (!sameClaim || !sameUnit || from >= to || figure(part) > figure(whole)) {
            return false;
        }
        String between = text.value().substring(from, to);
        if (between.indexOf('.') >= 0 || between.indexOf('\n') >= 0) {
            return false;
        }
        List<Words> words = words(text, Span.of(from, to));
        return words.subList(Math.max(0, words.size() - PART_WORDS), words.size()).stream()
                .anyMatch(w -> is(w, "part"));
    }

    private static long figure(Toll toll) {
        return toll.count().low().or(() -> toll.count().high()).orElse(0L);
    }

    private static List<Words> words(Text text, Span within) {
        List<Words> found = new ArrayList<>();
        int begin = -1;
        for (int i = within.begin(); i <= within.end(); i++) {
            boolean inside = i < within.end()
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || text.charAt(i) == ','
                                    && i + 1 < within.end()
                                    && Character.isDigit(text.charAt(i + 1))
                                    && begin >= 0);
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                found.add(text.words(Span.of(begin, i)));
                begin = -1;
            }
        }
        return found;
    }
}
