package org.rapporteur.code.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.EventEntry.Meaning;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.code.lexicon.EventEntry.Slots;
import org.rapporteur.code.lexicon.EventEntry.Wording;

/** The rows of {@code events.tsv} by the lemma of their anchor. */
public final class EventLexicon {
    private final Map<String, List<EventEntry>> byAnchor = new HashMap<>();
    private final List<EventEntry> modals = new ArrayList<>();
    private final Set<String> lemmas = new HashSet<>();

    EventLexicon(DataFile... files) {
        for (DataFile file : files) {
            for (DataFile.Row row : file.rows()) {
                add(entry(row));
            }
        }
        modals.sort(Comparator.comparingInt(m -> -m.wording().words().size()));
    }

    /** Rows whose anchor has a lemma, in the order of the file. */
    public List<EventEntry> rowsOf(String lemma) {
        return byAnchor.getOrDefault(lemma, List.of());
    }

    /** Whether a lemma stands in any row. */
    boolean holds(String lemma) {
        return lemmas.contains(lemma);
    }

    /** Whether a lemma anchors a row as a verb. */
    public boolean holdsVerb(String lemma) {
        return rowsOf(lemma).stream().anyMatch(e -> e.wording().place() == Place.VERB);
    }

    /** Whether a form anchors a row as a predicate adjective. */
    public boolean holdsAdjective(String form) {
        return rowsOf(form).stream().anyMatch(e -> e.wording().place() == Place.ADJECTIVE);
    }

    /** Modals by which a speaker demands, the longest first. */
    public List<EventEntry> modals() {
        return modals;
    }

    private void add(EventEntry entry) {
        lemmas.addAll(entry.wording().words());
        if (entry.wording().place() == Place.MODAL) {
            modals.add(entry);
            return;
        }
        byAnchor.computeIfAbsent(entry.wording().anchorWord(), k -> new ArrayList<>(2))
                .add(entry);
    }

    private static EventEntry entry(DataFile.Row row) {
        try {
            return new EventEntry(
                    wording(row),
                    meaning(row),
                    Kind.valueOf(row.text(7).isEmpty() ? "ACT" : row.text(7).toUpperCase(Locale.ROOT)),
                    new Slots(row.list(4), row.list(5)),
                    row.list(6).stream().map(Stance::parse).toList(),
                    true);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RapporteurException("codebook-row", row.where() + " is not an event entry: " + row.cells(), e);
        }
    }

    private static Optional<Meaning> meaning(DataFile.Row row) {
        if (row.text(2).equals("-") || row.text(2).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> mode = Optional.of(row.text(3)).filter(m -> !m.isEmpty() && !m.equals("-"));
        return Optional.of(new Meaning(EventType.valueOf(row.text(2)), mode, row.list(8)));
    }

    private static Wording wording(DataFile.Row row) {
        List<String> words = new ArrayList<>();
        int anchor = 0;
        boolean marked = false;
        for (String raw : row.words(0)) {
            boolean star = raw.length() > 1 && raw.endsWith("*");
            List<String> pieces = pieces(star ? raw.substring(0, raw.length() - 1) : raw);
            words.addAll(pieces);
            if (star) {
                anchor = words.size() - 1;
                marked = true;
            }
        }
        if (!marked) {
            anchor = pieces(row.words(0).get(0)).size() - 1;
        }
        return new Wording(words, anchor, place(row.text(1)));
    }

    static Place place(String pos) {
        return switch (pos) {
            case "v" -> Place.VERB;
            case "n" -> Place.NOUN;
            case "a" -> Place.ADJECTIVE;
            case "c" -> Place.PREDICATE_NOUN;
            case "m" -> Place.MODAL;
            default -> throw new IllegalArgumentException("no part of speech: " + pos);
        };
    }

    /** A hyphenated word is three tokens of a reading. */
    private static List<String> pieces(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || hyphen == word.length() - 1) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        pieces.add(word.substring(0, hyphen));
        pieces.add("-");
        pieces.addAll(pieces(word.substring(hyphen + 1)));
        return pieces;
    }
}
