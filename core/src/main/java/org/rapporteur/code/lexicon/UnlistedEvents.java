package org.rapporteur.code.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.EventEntry.Meaning;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.code.lexicon.EventEntry.Slots;
import org.rapporteur.code.lexicon.EventEntry.Wording;

/** Entries for words that tell an event and stand in no row of the lexicon: the file {@code unlisted.tsv}, a row for a type and part of speech. */
public final class UnlistedEvents {
    private final Map<EventType, Map<Place, EventEntry>> rows = new EnumMap<>(EventType.class);

    UnlistedEvents(DataFile file) {
        for (DataFile.Row row : file.rows()) {
            EventEntry entry = entry(row);
            rows.computeIfAbsent(entry.meaning().orElseThrow().type(), t -> new EnumMap<>(Place.class))
                    .put(entry.wording().place(), entry);
        }
    }

    /** The entry of a lemma that tells an event of a type, or nothing when words of its part of speech are not known to tell it. */
    public Optional<EventEntry> findEntry(EventType type, Place place, String lemma) {
        return Optional.ofNullable(rows.getOrDefault(type, Map.of()).get(place))
                .map(row -> row.withWording(new Wording(List.of(lemma), 0, place)));
    }

    private static EventEntry entry(DataFile.Row row) {
        try {
            return new EventEntry(
                    new Wording(List.of("*"), 0, EventLexicon.place(row.text(1))),
                    Optional.of(new Meaning(EventType.valueOf(row.text(0)), Optional.empty(), row.list(6))),
                    Kind.valueOf(row.text(5).toUpperCase(Locale.ROOT)),
                    new Slots(row.list(2), row.list(3)),
                    row.list(4).stream().map(Stance::parse).toList(),
                    false);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RapporteurException(
                    "codebook-row", row.where() + " is no entry of unlisted words: " + row.cells(), e);
        }
    }
}
