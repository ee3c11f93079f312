package org.rapporteur.eval.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * A TimeML file: what stands before its text, the document creation time, the text without tags and its gold TIMEX3.
 *
 * @param name file name
 * @param head everything up to and with the TEXT tag, verbatim
 * @param created document creation time, if given
 * @param text the text without tags, entities decoded
 * @param gold its TIMEX3
 */
record TimeMl(String name, String head, Optional<LocalDate> created, Text text, List<Timex> gold) {
    private static final String OPEN = "<TEXT>";
    private static final String CLOSE = "</TEXT>";

    TimeMl {
        gold = List.copyOf(gold);
    }

    /**
     * One TIMEX3.
     *
     * @param span in the text without tags
     * @param type DATE, TIME, DURATION or SET
     * @param value its value
     */
    record Timex(Span span, String type, String value) {}

    static TimeMl read(Path file) {
        try {
            return parse(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RapporteurException("timeml-unreadable", "reading " + file + ": is it TimeML in UTF-8?", e);
        }
    }

    static TimeMl parse(String name, String xml) {
        int open = xml.indexOf(OPEN);
        int close = xml.lastIndexOf(CLOSE);
        if (open < 0 || close < open) {
            throw new RapporteurException("timeml-without-text", name + " has no <TEXT>");
        }
        String head = xml.substring(0, open + OPEN.length());
        StringBuilder text = new StringBuilder();
        List<Timex> gold = new ArrayList<>();
        strip(xml.substring(open + OPEN.length(), close), text, gold);
        return new TimeMl(name, head, created(head), new Text(text.toString()), gold);
    }

    private static void strip(String body, StringBuilder text, List<Timex> gold) {
        int at = 0;
        int begin = -1;
        String tag = "";
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c == '<') {
                int end = body.indexOf('>', at) + 1;
                String found = body.substring(at, end);
                if (found.startsWith("<TIMEX3")) {
                    begin = text.length();
                    tag = found;
                } else if (found.startsWith("</TIMEX3") && begin >= 0 && text.length() > begin) {
                    gold.add(new Timex(Span.of(begin, text.length()), attribute(tag, "type"), attribute(tag, "value")));
                    begin = -1;
                }
                at = end;
            } else if (c == '&' && body.indexOf(';', at) > 0) {
                int end = body.indexOf(';', at) + 1;
                text.append(entity(body.substring(at, end)));
                at = end;
            } else {
                text.append(c);
                at++;
            }
        }
    }

    private static String entity(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&apos;" -> "'";
            default ->
                entity.startsWith("&#x")
                        ? Character.toString(Integer.parseInt(entity.substring(3, entity.length() - 1), 16))
                        : entity.startsWith("&#")
                                ? Character.toString(Integer.parseInt(entity.substring(2, entity.length() - 1)))
                                : entity;
        };
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(" " + name + "=\"");
        if (at < 0) {
            return "";
        }
        int begin = at + name.length() + 3;
        return tag.substring(begin, tag.indexOf('"', begin));
    }

    private static Optional<LocalDate> created(String head) {
        int dct = head.indexOf("<DCT>");
        int timex = dct < 0 ? -1 : head.indexOf("<TIMEX3", dct);
        if (timex < 0) {
            return Optional.empty();
        }
        String value = attribute(head.substring(timex, head.indexOf('>', timex) + 1), "value");
        try {
            return value.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The file again, with the given expressions for TIMEX3 and nothing else tagged. */
    String with(List<TimeExpression> expressions) {
        StringBuilder xml = new StringBuilder(head);
        int at = 0;
        int id = 1;
        for (TimeExpression expression : expressions) {
            Span span = expression.words().span();
            escape(text.value(), at, span.begin(), xml);
            xml.append("<TIMEX3 tid=\"t").append(id++).append("\" type=\"").append(expression.kind());
            xml.append("\" value=\"").append(expression.timex()).append("\">");
            escape(text.value(), span.begin(), span.end(), xml);
            xml.append("</TIMEX3>");
            at = span.end();
        }
        escape(text.value(), at, text.length(), xml);
        return xml.append(CLOSE).append("\n\n</TimeML>\n").toString();
    }

    private static void escape(String text, int begin, int end, StringBuilder out) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }
}
