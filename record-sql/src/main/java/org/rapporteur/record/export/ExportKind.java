package org.rapporteur.record.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.RecordStore;

/**
 * What {@code export --kind} can write. One kind may hold objects of several sorts: ledgers hold tolls beside the sorts of the
 * docket. A new sort is one more {@link ObjectsOfDispatch} in the list of its kind.
 */
public enum ExportKind {
    CLAIMS {
        @Override
        public void write(RecordStore store, JsonLinesExport to) {
            to.claims(store);
        }
    },
    DISPATCHES {
        @Override
        public void write(RecordStore store, JsonLinesExport to) {
            to.dispatches(store);
        }
    },
    HAPPENINGS {
        @Override
        public void write(RecordStore store, JsonLinesExport to) {
            to.veilAll(store);
            new Happenings(store).forEach(to::happening);
        }
    },
    LEDGERS {
        @Override
        public void write(RecordStore store, JsonLinesExport to) {
            ofDispatches(List.of(TollObjects.of(store), ObjectsOfDispatch.LEDGERS), store, to);
        }
    },
    RELATIONS {
        @Override
        public void write(RecordStore store, JsonLinesExport to) {
            ofDispatches(List.of(ObjectsOfDispatch.RELATIONS), store, to);
        }
    },
    /** One row a happening, for researchers. */
    FLAT {
        @Override
        public void write(RecordStore store, JsonLinesExport to) {
            to.veilAll(store);
            FlatHappening flat = new FlatHappening();
            new Happenings(store).forEach(incident -> to.line(line -> flat.write(incident, line)));
        }
    },
    /** Happenings counted by country and month. */
    COUNTRY_MONTH {
        @Override
        public void write(RecordStore store, JsonLinesExport to) {
            CountryMonths panel = new CountryMonths();
            new Happenings(store).forEach(panel::count);
            panel.write(to);
        }
    };

    /** Writes every object of this kind, JSON Lines, in an order that the record alone decides. */
    public abstract void write(RecordStore store, JsonLinesExport to);

    private static void ofDispatches(List<ObjectsOfDispatch> sorts, RecordStore store, JsonLinesExport to) {
        store.forEachReviewed(reviewed -> to.write(reviewed, sorts));
    }

    /** Whether a statement over the tables gives the flat form; the others are flattened from their objects. */
    public boolean hasTables() {
        return this == CLAIMS || this == DISPATCHES;
    }

    /** The table of {@code columns.tsv} that lays down this kind's columns; the others take theirs from their objects. */
    public Optional<String> declared() {
        return switch (this) {
            case FLAT -> Optional.of("flat");
            case COUNTRY_MONTH -> Optional.of("panel");
            default -> Optional.empty();
        };
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this word. */
    public static Optional<ExportKind> find(String word) {
        return List.of(values()).stream().filter(k -> k.word().equals(word)).findFirst();
    }

    /** The words of {@code --kind}, in the order in which a page lists them. */
    public static List<String> words() {
        return List.of(values()).stream()
                .filter(k -> k != FLAT && k != COUNTRY_MONTH)
                .map(ExportKind::word)
                .toList();
    }
}
