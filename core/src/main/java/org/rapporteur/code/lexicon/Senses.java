package org.rapporteur.code.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.EventType;

/** The rows of {@code senses.tsv}: what entries of everyday words need. An entry without a row needs nothing of its own. */
public final class Senses {
    private final Map<String, List<Sense>> byEntry = new HashMap<>();

    Senses(DataFile file) {
        for (DataFile.Row row : file.rows()) {
            byEntry.computeIfAbsent(row.text(0) + "/" + row.text(1), k -> new ArrayList<>(1))
                    .add(sense(row));
        }
    }

    /** Senses of an entry, the first that holds counts; empty where it has but one. */
    public List<Sense> of(EventEntry entry) {
        return byEntry.getOrDefault(entry.wording().spelled(), List.of());
    }

    private static Sense sense(DataFile.Row row) {
        try {
            List<Sense.Need> needs = row.list(2).stream()
                    .map(n -> Sense.Need.valueOf(n.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .toList();
            boolean event = !row.text(3).equals("none");
            boolean same = !event || row.text(3).isEmpty() || row.text(3).equals("-");
            Optional<String> mode = Optional.of(row.text(4)).filter(m -> !m.isEmpty() && !m.equals("-"));
            return new Sense(
                    needs,
                    event,
                    same
                            ? Optional.empty()
                            : Optional.of(new EventEntry.Meaning(EventType.valueOf(row.text(3)), mode, List.of())));
        } catch (IllegalArgumentException e) {
            throw new RapporteurException("codebook-row", row.where() + " is not a sense: " + row.cells(), e);
        }
    }
}
