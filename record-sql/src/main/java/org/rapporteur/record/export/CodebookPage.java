package org.rapporteur.record.export;

import java.util.List;
import java.util.Locale;
import org.rapporteur.code.EventCodebook;
import org.rapporteur.code.Voice;
import org.rapporteur.know.Table;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression;

/** The codebook as a page of Markdown, made from the tables by which the program codes and exports. */
public final class CodebookPage {
    private final StringBuilder page = new StringBuilder();

    private CodebookPage() {}

    /** The whole page; the same program gives the same bytes. */
    public static String write() {
        CodebookPage book = new CodebookPage();
        book.line("# Codebook");
        book.line("");
        book.line(
                "Written by `rapporteur codebook`. Event types, modes and contexts are PLOVER's (2021), defined in our own words.");
        book.line(
                "A value that no dispatch tells is empty, never guessed; several values of a cell are apart by \" | \".");
        book.columns("flat", "export --flat", "One row a happening: what any number of dispatches tell of one event.");
        book.columns(
                "panel",
                "export --panel country-month",
                "One row a country and month; each country has every month from the first to the last of the record, with zeros.");
        book.events();
        book.contexts();
        book.sectors();
        book.words();
        return book.page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void head(String title, String below, String columns) {
        line("");
        line("## " + title);
        line("");
        line(below);
        line("");
        line("| " + columns + " |");
        line("|" + "---|".repeat((int) columns.chars().filter(c -> c == '|').count() + 1));
    }

    private void row(String... cells) {
        line("| "
                + String.join(
                        " | ", List.of(cells).stream().map(CodebookPage::cell).toList()) + " |");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void columns(String table, String command, String below) {
        head("`rapporteur " + command + "`", below, "column | type | meaning");
        Columns.load().of(table).forEach(c -> row("`" + c.name() + "`", c.type(), c.meaning()));
    }

    private void events() {
        head(
                "Event types and modes",
                "Quad classes: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
                "type | mode | quad | intensity | meaning");
        for (EventCodebook.Entry e : EventCodebook.load().entries()) {
            if (!e.kind().equals("context")) {
                String mode = e.mode().equals("-") ? "" : e.mode();
                row(mode.isEmpty() ? "**" + e.type() + "**" : e.type(), mode, e.quad(), e.intensity(), e.definition());
            }
        }
    }

    private void contexts() {
        head("Contexts", "A claim has any number of them.", "context | meaning");
        EventCodebook.load().entries().stream()
                .filter(e -> e.kind().equals("context"))
                .forEach(e -> row(e.type(), e.definition()));
    }

    private void sectors() {
        head("Sectors", "Of actors, recipients and sources; the most telling first.", "sector | meaning");
        Table.beside(Table.class, "sectors.tsv", "code", "meaning").rows().forEach(r -> row(r.text(0), r.text(1)));
    }

    private void words() {
        line("");
        line("## Other codes");
        line("");
        codes("modality", List.of(Voice.Modality.values()));
        codes("realis", List.of(Voice.Realis.values()));
        codes("place_precision", List.of(Place.Precision.values()).subList(0, Place.Precision.REGION.ordinal()));
        codes("date_precision", List.of(TimeExpression.Precision.values()));
    }

    private void codes(String field, List<? extends Enum<?>> values) {
        List<String> words = values.stream()
                .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        line("- `" + field + "`: " + String.join(", ", words));
    }
}
