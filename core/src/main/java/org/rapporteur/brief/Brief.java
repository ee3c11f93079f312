package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A brief, ready to be laid out: every statement carries the numbers of the passages it rests on.
 *
 * @param title what it is about
 * @param scope how it was made up: one line each
 * @param parts in the order of reading
 * @param sources the dispatches cited, each with its numbered passages
 */
public record Brief(String title, List<String> scope, List<Part> parts, List<Source> sources) {
    public Brief {
        scope = List.copyOf(scope);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    /** A headed part; parts without anything to say are left out of a brief. */
    public record Part(String heading, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** What stands under a heading. */
    public sealed interface Block permits Heading, Item, Table {}

    /** A heading within a part: an instrument. */
    public record Heading(Statement statement) implements Block {}

    /** One point of a list. */
    public record Item(Statement statement) implements Block {}

    /** Statements in rows. */
    public record Table(List<String> columns, List<List<Statement>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A sentence or a cell.
     *
     * @param runs its words; those of a dispatch apart from those of the page
     * @param notes numbers of the passages it rests on, ascending
     */
    public record Statement(List<Run> runs, List<Integer> notes) {
        public Statement {
            runs = List.copyOf(runs);
            notes = notes.stream().sorted().distinct().toList();
        }
    }

    /** Some words with how they are meant. */
    public record Run(Tone tone, String text) {}

    /** Whose words they are, and how much they weigh. */
    public enum Tone {
        /** The page's own words. */
        PLAIN,
        /** The page's own words that lead a line. */
        STRONG,
        /** Words of a dispatch, verbatim. */
        QUOTED
    }

    /**
     * A dispatch that is cited.
     *
     * @param name headline, else the file
     * @param publisher publisher or agency; empty when unknown
     * @param published its day
     * @param file where it was come upon
     * @param dispatchId id in the record
     * @param passages what is cited of it, by number
     */
    public record Source(
            String name,
            String publisher,
            Optional<LocalDate> published,
            String file,
            String dispatchId,
            List<Passage> passages) {
        public Source {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Words of a dispatch.
     *
     * @param number that statements cite
     * @param begin in code points of the dispatch
     * @param end exclusive
     */
    public record Passage(int number, String text, int begin, int end) {}
}
