package org.rapporteur.eval.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * The text and the mentions of a document of GUM: column 10 has {@code Entity=(3-event-...} where mention 3 begins, {@code 3)} where it ends,
 * {@code (4-time-...)} where it is one word.
 */
final class GoldMentions {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()-]+)([^()]*)(\\)?)|([^()]+)\\)");
    private static final int MISC = 9;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /**
     * A gold mention.
     *
     * @param entity its number in the document
     * @param first index of its first word
     * @param last index of its last word
     * @param head the first of its words that hangs on a word outside
     */
    record Mention(String entity, int first, int last, int head) {}

    GoldMentions(List<Conllu.Sentence> document) {
        document.forEach(this::add);
        mentions.sort(Comparator.comparingInt(Mention::first)
                .thenComparingInt(Mention::last)
                .thenComparing(Mention::entity));
    }

    String text() {
        return text.toString();
    }

    /** In text order. */
    List<Mention> mentions() {
        return mentions;
    }

    Span span(Mention mention) {
        return words.get(mention.first()).cover(words.get(mention.last()));
    }

    /** The word that holds a character, or -1. */
    int wordAt(int offset) {
        int low = 0;
        int high = words.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span word = words.get(middle);
            if (word.contains(offset)) {
                return middle;
            }
            if (word.begin() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private void add(Conllu.Sentence sentence) {
        boolean paragraph = sentence.lines().stream().anyMatch(l -> l.startsWith("# newpar"));
        if (text.length() > 0) {
            text.append(paragraph ? "\n\n" : " ");
        }
        int base = words.size();
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(
                    Integer.parseInt(sentence.cell(i, Conllu.HEAD)) == 0
                            ? -1
                            : base + Integer.parseInt(sentence.cell(i, Conllu.HEAD)) - 1);
        }
        words(sentence);
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (String field : sentence.cell(i, MISC).split("\\|", -1)) {
                if (field.startsWith("Entity=")) {
                    brackets(field.substring("Entity=".length()), base + i, open);
                }
            }
        }
    }

    /** The characters of words; those of a contraction ("don't" over "do" and "n't") are dealt out by the lengths of its parts. */
    private void words(Conllu.Sentence sentence) {
        int until = -1;
        int contractionEnd = 0;
        boolean space = true;
        for (String line : sentence.lines()) {
            String[] cells = line.split("\t", -1);
            if (cells.length <= MISC || cells[0].contains(".")) {
                continue;
            }
            boolean spaced = !cells[MISC].contains("SpaceAfter=No");
            if (cells[0].contains("-")) {
                until = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                space = spaced;
                contractionEnd = text.length() + cells[Conllu.FORM].length();
                text.append(cells[Conllu.FORM]);
                words.add(Span.of(text.length() - cells[Conllu.FORM].length(), text.length()));
                continue;
            }
            int id = Integer.parseInt(cells[0]);
            if (id <= until) {
                Span rest = words.remove(words.size() - 1);
                int end = id == until
                        ? contractionEnd
                        : Math.min(contractionEnd - 1, rest.begin() + cells[Conllu.FORM].length());
                end = Math.max(end, rest.begin() + 1);
                words.add(Span.of(rest.begin(), end));
                if (id < until) {
                    words.add(Span.of(Math.min(end, contractionEnd - 1), contractionEnd));
                }
                spaced = id == until && space;
            } else {
                words.add(Span.of(text.length(), text.length() + cells[Conllu.FORM].length()));
                text.append(cells[Conllu.FORM]);
            }
            if (spaced && id > until - 1) {
                text.append(' ');
            }
        }
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void brackets(String value, int word, Map<String, Deque<Integer>> open) {
        Matcher m = BRACKET.matcher(value);
        while (m.find()) {
            if (m.group(4) != null) {
                Deque<Integer> begun = open.get(part(m.group(4)));
                if (begun != null && !begun.isEmpty()) {
                    close(part(m.group(4)), begun.pop(), word);
                }
            } else if (m.group(3).isEmpty()) {
                open.computeIfAbsent(part(m.group(1)), k -> new ArrayDeque<>()).push(word);
            } else {
                close(part(m.group(1)), word, word);
            }
        }
    }

    /** The number of an entity without the mark of a mention in pieces ("7[1/2]"): each piece counts by itself. */
    private static String part(String entity) {
        int mark = entity.indexOf('[');
        return mark < 0 ? entity : entity.substring(0, mark);
    }

    private void close(String entity, int first, int last) {
        int head = first;
        for (int i = first; i <= last; i++) {
            if (heads.get(i) < first || heads.get(i) > last) {
                head = i;
                break;
            }
        }
        mentions.add(new Mention(entity, first, last, head));
    }
}
