package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.brief.Brief;
import org.rapporteur.brief.Brief.Run;
import org.rapporteur.brief.Brief.Statement;

/** Lays a brief out as Markdown. Words of dispatches cannot become markup. */
final class BriefMarkdown {
    private static final String MARKUP = "\\`*_[]<>|#~&";

    private final Brief brief;
    private final StringBuilder out = new StringBuilder();

    BriefMarkdown(Brief brief) {
        this.brief = brief;
    }

    String page() {
        out.append("# ").append(escaped(brief.title())).append("\n\n");
        brief.scope().forEach(line -> out.append(escaped(line)).append('\n'));
        for (Brief.Part part : brief.parts()) {
            out.append("\n## ").append(escaped(part.heading())).append("\n\n");
            blocks(part.blocks());
        }
        out.append("\n## Sources\n");
        brief.sources().forEach(this::source);
        return out.toString();
    }

    private void blocks(List<Brief.Block> blocks) {
        Brief.Block before = null;
        for (Brief.Block block : blocks) {
            boolean listed = block instanceof Brief.Item && before instanceof Brief.Item;
            out.append(before == null || listed ? "" : "\n");
            if (block instanceof Brief.Item item) {
                out.append("- ").append(text(item.statement())).append('\n');
            } else if (block instanceof Brief.Heading heading) {
                out.append("### ").append(text(heading.statement())).append('\n');
            } else if (block instanceof Brief.Table table) {
                table(table);
            }
            before = block;
        }
    }

    private void table(Brief.Table table) {
        out.append("| ").append(String.join(" | ", table.columns())).append(" |\n|");
        out.append(" --- |".repeat(table.columns().size())).append('\n');
        for (List<Statement> row : table.rows()) {
            out.append("| ")
                    .append(String.join(" | ", row.stream().map(this::text).toList()))
                    .append(" |\n");
        }
    }

    private String text(Statement statement) {
        StringBuilder text = new StringBuilder();
        for (Run run : statement.runs()) {
            String words = escaped(run.text());
            switch (run.tone()) {
                case STRONG ->
                    text.append("**").append(words.strip()).append("**").append(words.endsWith(" ") ? " " : "");
                case QUOTED -> text.append('\u201C').append(words).append('\u201D');
                case PLAIN -> text.append(words);
            }
        }
        if (!statement.notes().isEmpty()) {
            text.append(" [").append(BriefNotes.ranges(statement.notes())).append(']');
        }
        return text.toString();
    }

    private void source(Brief.Source source) {
        out.append("\n**").append(escaped(BriefNotes.title(source))).append("**\n\n");
        for (Brief.Passage passage : source.passages()) {
            out.append("- [")
                    .append(passage.number())
                    .append("] \u201C")
                    .append(escaped(passage.text()))
                    .append("\u201D (")
                    .append(passage.begin())
                    .append("\u2013")
                    .append(passage.end())
                    .append(")\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        }
        return out.toString();
    }
}
