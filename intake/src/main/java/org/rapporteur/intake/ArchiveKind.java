package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.intake.layout.DateScanner;

/**
 * What the text exports of news archives look like. Nexis: "2 of 40 DOCUMENTS" above each, publisher, date and headline, lines such as "BYLINE: ...", the
 * body after "LENGTH: 500 words" or the line "Body", "LOAD-DATE" below; newer ones end with "End of Document". ProQuest: a line of underscores between
 * documents, "Full text: ..." and then lines such as "Publication date: Dec 16, 2011".
 */
enum ArchiveKind {
    NEXIS {
        @Override
        boolean isBoundary(String line) {
            String bare = line.strip();
            return bare.equals("End of Document") || isCounter(bare, " of ", " DOCUMENTS");
        }

        @Override
        Optional<ArchiveDocument> read(List<String> lines) {
            int length = index(lines, 0, "length:");
            if (length < 0) {
                return Optional.empty();
            }
            int body = length + 1;
            while (body < lines.size() && isBetween(lines.get(body).strip())) {
                body++;
            }
            Map<String, String> keys = keys(lines.subList(0, body));
            int end = index(lines, body, "load-date:");
            String text = block(lines.subList(body, end < 0 ? lines.size() : end));
            List<String> top = top(lines.subList(0, length));
            Optional<LocalDate> published =
                    top.stream().flatMap(l -> day(l).stream()).findFirst();
            int dated = 0;
            while (dated < top.size() && day(top.get(dated)).isEmpty()) {
                dated++;
            }
            // Older exports name the publisher above the date and the headline below it; newer ones begin with the
            // headline.
            boolean newer = dated >= 2;
            String publisher = dated == 0 ? "" : top.get(dated - 1);
            String headline = newer ? top.get(dated - 2) : headlineBelow(top, dated);
            headline = keys.getOrDefault("headline", headline);
            return Optional.of(new ArchiveDocument(
                    joined(headline, text), published, publisher, keys.getOrDefault("byline", ""), ""));
        }
    },
    PROQUEST {
        @Override
        boolean isBoundary(String line) {
            String bare = line.strip();
            return bare.length() >= 20 && bare.chars().allMatch(c -> c == '_');
        }

        @Override
        Optional<ArchiveDocument> read(List<String> lines) {
            int begin = index(lines, 0, "full text:");
            if (begin < 0) {
                return Optional.empty();
            }
            int end = begin + 1;
            while (end < lines.size() && !isEndOfText(lines.get(end))) {
                end++;
            }
            List<String> body = new ArrayList<>(lines.subList(begin, end));
            body.set(0, body.get(0).strip().substring("full text:".length()));
            Map<String, String> keys = keys(lines.subList(end, lines.size()));
            List<String> top = top(lines.subList(0, begin));
            String headline = keys.getOrDefault("title", top.isEmpty() ? "" : top.get(0));
            Map<String, String> above = keys(lines.subList(0, begin));
            return Optional.of(new ArchiveDocument(
                    joined(headline, block(body)),
                    day(keys.getOrDefault("publication date", "")),
                    keys.getOrDefault("publication title", ""),
                    keys.getOrDefault("author", above.getOrDefault("author", "")),
                    keys.getOrDefault("document url", "")));
        }
    };

    private static final List<String> KEYS = List.of(
            "byline",
            "author",
            "section",
            "length",
            "dateline",
            "headline",
            "load-date",
            "language",
            "publication-type",
            "highlight",
            "graphic",
            "title",
            "publication title",
            "publication date",
            "publication info",
            "publication year",
            "document url",
            "subject",
            "abstract",
            "location",
            "people",
            "company / organization",
            "source type",
            "document type",
            "copyright",
            "last updated",
            "links",
            "full text",
            "publisher",
            "place of publication",
            "country of publication",
            "issn",
            "volume",
            "issue",
            "pages",
            "first page",
            "dateline",
            "journal-code");
    private static final List<String> AFTER_TEXT = List.of(
            "subject",
            "title",
            "publication title",
            "publication date",
            "location",
            "people",
            "credit",
            "company / organization",
            "illustration");

    /** Whether a line parts one document from the next. */
    abstract boolean isBoundary(String line);

    /** The document of some lines; nothing when they hold none. */
    abstract Optional<ArchiveDocument> read(List<String> lines);

    /** The kind that a text begins like. */
    static Optional<ArchiveKind> find(String begin) {
        boolean counted = false;
        boolean ruled = false;
        boolean keyed = false;
        boolean body = false;
        for (String line : begin.lines().limit(400).toList()) {
            String bare = line.strip();
            if (isCounter(bare, " of ", " DOCUMENTS")) {
                return Optional.of(NEXIS);
            }
            counted |= bare.startsWith("Document ") && isCounter(bare.substring("Document ".length()), " of ", "");
            ruled |= PROQUEST.isBoundary(bare);
            String folded = bare.toLowerCase(Locale.ROOT);
            keyed |= folded.startsWith("length:") && folded.endsWith(" words");
            body |= bare.equals("Body");
            if (counted && ruled) {
                return Optional.of(PROQUEST);
            }
            if (keyed && body) {
                return Optional.of(NEXIS);
            }
        }
        return Optional.empty();
    }

    /** Whether a line is "12 of 40" with something behind it. */
    private static boolean isCounter(String line, String between, String behind) {
        int at = line.indexOf(between);
        if (at < 1 || !line.endsWith(behind) || line.length() < at + between.length() + behind.length()) {
            return false;
        }
        String first = line.substring(0, at);
        String second = line.substring(at + between.length(), line.length() - behind.length());
        return isNumber(first) && isNumber(second);
    }

    private static boolean isNumber(String words) {
        return !words.isEmpty() && words.length() < 9 && words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int index(List<String> lines, int from, String key) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().toLowerCase(Locale.ROOT).startsWith(key)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isKey(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && KEYS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Lines between the length and the body of a document of Nexis. */
    private static boolean isBetween(String line) {
        boolean end = line.toLowerCase(Locale.ROOT).startsWith("load-date:");
        return line.isEmpty() || line.equals("Body") || isKey(line) && !end;
    }

    private static boolean isEndOfText(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && AFTER_TEXT.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> keys(List<String> lines) {
        Map<String, String> found = new HashMap<>();
        for (String line : lines) {
            String bare = line.strip();
            if (isKey(bare)) {
                int colon = bare.indexOf(':');
                found.putIfAbsent(
                        bare.substring(0, colon).toLowerCase(Locale.ROOT),
                        bare.substring(colon + 1).strip());
            }
        }
        return found;
    }

    /** The lines above the body that are no keys, copyright or counters. */
    private static List<String> top(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            String bare = line.strip();
            boolean counter =
                    bare.startsWith("Document ") && isCounter(bare.substring("Document ".length()), " of ", "");
            if (!bare.isEmpty()
                    && !isKey(bare)
                    && !counter
                    && !bare.startsWith("Copyright")
                    && !bare.startsWith("http")) {
                found.add(bare);
            }
        }
        return found;
    }

    /** The headline under the date: the last line of those above the body, but never the name of an edition alone. */
    private static String headlineBelow(List<String> top, int dated) {
        List<String> below = top.subList(Math.min(top.size(), dated + 1), top.size());
        return below.isEmpty() ? "" : below.get(below.size() - 1);
    }

    /** "December 16, 2011 Friday 10:05 AM GMT": the date that a line begins with. */
    private static Optional<LocalDate> day(String line) {
        Optional<LocalDate> whole = DateScanner.whole(line);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> words = List.of(line.split(" +", 5));
        return words.size() < 3 ? Optional.empty() : DateScanner.whole(String.join(" ", words.subList(0, 3)));
    }

    private static String joined(String headline, String text) {
        return headline.isBlank() || text.startsWith(headline) ? text : headline + "\n\n" + text;
    }

    /** Lines without the empty ones around them. */
    private static String block(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
