package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.rapporteur.brief.Brief;
import org.rapporteur.brief.Brief.Run;
import org.rapporteur.brief.Brief.Statement;

/** Lays a brief out as one HTML page for screen and paper: no script, nothing fetched, words of dispatches as text only. */
final class BriefHtml {
    private final Brief brief;
    private final StringBuilder out = new StringBuilder();

    BriefHtml(Brief brief) {
        this.brief = brief;
    }

    String page() {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(brief.title()))
                .append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n<header>\n<p class=\"kind\">Brief</p>\n<h1>")
                .append(escaped(brief.title()))
                .append("</h1>\n");
        brief.scope().forEach(line -> out.append("<p>").append(escaped(line)).append("</p>\n"));
        out.append("</header>\n");
        brief.parts().forEach(this::part);
        out.append("<section class=\"sources\">\n<h2>Sources</h2>\n");
        brief.sources().forEach(this::source);
        out.append("</section>\n</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private static String style() {
        try (InputStream in = BriefHtml.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new IllegalStateException("brief.css is not beside " + BriefHtml.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(Brief.Part part) {
        String id = part.heading().toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
        out.append("<section id=\"")
                .append(escaped(id))
                .append("\">\n<h2>")
                .append(escaped(part.heading()))
                .append("</h2>\n");
        boolean list = false;
        for (Brief.Block block : part.blocks()) {
            boolean item = block instanceof Brief.Item;
            out.append(item && !list ? "<ul>\n" : !item && list ? "</ul>\n" : "");
            list = item;
            block(block);
        }
        out.append(list ? "</ul>\n</section>\n" : "</section>\n");
    }

    private void block(Brief.Block block) {
        if (block instanceof Brief.Item item) {
            out.append("<li>").append(text(item.statement())).append("</li>\n");
        } else if (block instanceof Brief.Heading heading) {
            out.append("<h3>").append(text(heading.statement())).append("</h3>\n");
        } else if (block instanceof Brief.Table table) {
            table(table);
        }
    }

    private void table(Brief.Table table) {
        out.append("<table class=\"c").append(table.columns().size()).append("\">\n<thead><tr>");
        table.columns()
                .forEach(
                        c -> out.append("<th scope=\"col\">").append(escaped(c)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Statement> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(text(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static String text(Statement statement) {
        StringBuilder text = new StringBuilder();
        for (Run run : statement.runs()) {
            String words = escaped(run.text());
            switch (run.tone()) {
                case STRONG -> text.append("<b>").append(words).append("</b>");
                case QUOTED -> text.append("<q>").append(words).append("</q>");
                case PLAIN -> text.append(words);
            }
        }
        if (!statement.notes().isEmpty()) {
            text.append("<span class=\"notes\">");
            boolean more = false;
            for (BriefNotes.Range range : BriefNotes.parts(statement.notes())) {
                text.append(more ? ", " : "&nbsp;")
                        .append("<a href=\"#n")
                        .append(range.first())
                        .append("\">")
                        .append(range)
                        .append("</a>");
                more = true;
            }
            text.append("</span>");
        }
        return text.toString();
    }

    private void source(Brief.Source source) {
        out.append("<h3>").append(escaped(BriefNotes.title(source))).append("</h3>\n<ol>\n");
        for (Brief.Passage passage : source.passages()) {
            out.append("<li id=\"n")
                    .append(passage.number())
                    .append("\" value=\"")
                    .append(passage.number())
                    .append("\"><q>")
                    .append(escaped(passage.text()))
                    .append("</q> <span class=\"at\">")
                    .append(passage.begin())
                    .append("\u2013")
                    .append(passage.end())
                    .append("</span></li>\n");
        }
        out.append("</ol>\n");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        }
        return out.toString();
    }
}
