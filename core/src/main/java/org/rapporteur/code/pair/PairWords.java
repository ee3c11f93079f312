package org.rapporteur.code.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * The words of a text as evidence: lemmas one to four at a time, with the source and the target as one sign each, and where they stand to
 * the two; names but those of the parties are one sign, numbers another.
 */
final class PairWords {
    private static final String SOURCE = "<s>";
    private static final String TARGET = "<t>";
    private static final String BOTH = "<st>";
    private static final int NEAR = 4;
    private final PairQuestion question;
    private final List<String> words = new ArrayList<>();
    private int source = -1;
    private int target = -1;

    PairWords(PairQuestion question) {
        this.question = question;
        for (Token token : question.tokens()) {
            boolean from = question.isSource(token.span());
            boolean to = question.isTarget(token.span());
            String sign = from && to ? BOTH : from ? SOURCE : to ? TARGET : sign(token);
            if ((from || to) && !words.isEmpty() && words.get(words.size() - 1).equals(sign)) {
                continue;
            }
            source = from && source < 0 ? words.size() : source;
            target = to && target < 0 ? words.size() : target;
            words.add(sign);
        }
    }

    /** A lemma in small letters; "#" for a number, "Name" for a name. */
    static String sign(Token token) {
        return token.upos() == Upos.NUM ? "#" : token.upos() == Upos.PROPN ? "Name" : word(token);
    }

    static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    void addTo(Set<String> names) {
        int first = source < 0 || target < 0 ? Math.max(source, target) : Math.min(source, target);
        int last = source < 0 || target < 0 ? words.size() : Math.max(source, target);
        for (int i = 0; i < words.size(); i++) {
            String zone = i < first ? "b" : i <= last ? "m" : "a";
            runs(names, i, zone);
            String word = words.get(i);
            near(names, "s", i - source, source, word);
            near(names, "t", target - i, target, word);
            if (target >= 0 && i > target && i - target <= 2) {
                names.add("w ta " + word);
            }
        }
        String order = source < 0 ? "no source" : target < 0 ? "no target" : source < target ? "st" : "ts";
        names.add("w order " + order);
        for (Token token : question.tokens()) {
            if (question.isSource(token.span())) {
                names.add("w S " + word(token));
            }
            if (question.isTarget(token.span())) {
                names.add("w T " + word(token));
            }
        }
    }

    private void runs(Set<String> names, int begin, String zone) {
        StringBuilder run = new StringBuilder();
        for (int size = 1; size <= NEAR && begin + size <= words.size(); size++) {
            run.append(size == 1 ? "" : " ").append(words.get(begin + size - 1));
            if (size < NEAR || zone.equals("m")) {
                names.add("w" + size + " " + run);
            }
            if (size <= 2) {
                names.add("w" + size + zone + " " + run);
            }
        }
    }

    private static void near(Set<String> names, String party, int distance, int at, String word) {
        if (at >= 0 && distance > 0 && distance <= NEAR) {
            names.add("w " + party + " " + word);
            if (distance <= 2) {
                names.add("w " + party + "2 " + word);
            }
        }
    }
}
