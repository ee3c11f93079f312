package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Section.Kind;
import org.rapporteur.intake.layout.Boilerplate;
import org.rapporteur.intake.layout.DateScanner;
import org.rapporteur.text.Span;

/**
 * The text of a web page, line by line as its blocks stand, with what each is: the heading, the paragraphs, and navigation,
 * sidebars and the like as boilerplate. Scripts and styles are no text.
 */
final class Page {
    private static final Set<String> NO_TEXT =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "head", "select");
    private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside", "form", "button", "menu");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final List<String> AROUND_WORDS = List.of(
            "share",
            "social",
            "related",
            "promo",
            "newsletter",
            "advert",
            "breadcrumb",
            "cookie",
            "comment",
            "sidebar",
            "recommend",
            "subscribe",
            "navigation",
            "menu");
    private static final List<String> DATE_FIELDS = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=date]",
            "meta[name=dc.date]",
            "meta[name=DC.date.issued]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]");

    private static final int[] DEPTHS = {512, 2048};

    private final Document document;
    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final Element body;
    private boolean hasHeadline;
    private boolean hasLead;

    private Page(Document document) {
        this.document = document;
        this.body = main(document);
    }

    static Page of(String html) {
        Page page = new Page(parsed(html));
        Lines lines = page.new Lines();
        page.document.body().traverse(lines);
        lines.end();
        return page;
    }

    /** jsoup loses count of the bold and slanted where nesting gets deeper than it is told; then it is told more, and at last the words are all that is taken. */
    private static Document parsed(String html) {
        for (int depth : DEPTHS) {
            try {
                return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(depth));
            } catch (IndexOutOfBoundsException e) {
                // the next depth, or none
            }
        }
        Document plain = Document.createShell("");
        plain.body().appendText(Jsoup.parse(html, "", Parser.xmlParser()).wholeText());
        return plain;
    }

    /** The lines of a piece of markup, or of a plain text as it is. */
    static String lines(String markup) {
        return markup.indexOf('<') < 0 && markup.indexOf('&') < 0
                ? markup
                : of(markup).text();
    }

    String text() {
        return text.toString();
    }

    List<Section> sections() {
        return sections;
    }

    /** The element that holds the story: the one marked as such, or else the whole page. */
    private static Element main(Document document) {
        for (String place : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Element longest = null;
            for (Element found : document.select(place)) {
                if (longest == null || found.text().length() > longest.text().length()) {
                    longest = found;
                }
            }
            if (longest != null && longest.text().length() >= 200) {
                return longest;
            }
        }
        return document.body();
    }

    Optional<LocalDate> findPublished() {
        for (String field : DATE_FIELDS) {
            Optional<LocalDate> date = date(document.select(field).attr("content"));
            if (date.isPresent()) {
                return date;
            }
        }
        Optional<LocalDate> linked = linkedDate();
        return linked.isPresent()
                ? linked
                : date(document.select("time[datetime]").attr("datetime"));
    }

    private Optional<LocalDate> linkedDate() {
        for (Element script : document.select("script[type=application/ld+json]")) {
            String data = script.data();
            int at = data.indexOf("\"datePublished\"");
            int open = at < 0 ? -1 : data.indexOf('"', data.indexOf(':', at) + 1);
            int close = open < 0 ? -1 : data.indexOf('"', open + 1);
            if (close > open && open > 0) {
                Optional<LocalDate> date = date(data.substring(open + 1, close));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String stated) {
        return DateScanner.whole(stated)
                .or(() -> DateScanner.within(stated.substring(0, Math.min(stated.length(), 10))));
    }

    String publisher() {
        return document.select("meta[property=og:site_name]").attr("content").strip();
    }

    String url() {
        String canonical = document.select("link[rel=canonical]").attr("href");
        String shared = document.select("meta[property=og:url]").attr("content");
        String url = canonical.isBlank() ? shared : canonical;
        return url.startsWith("http") ? url.strip() : "";
    }

    String byline() {
        return document.select("meta[name=author]").attr("content").strip();
    }

    /** Walks the page without recursion and ends a line where a block begins or ends. */
    private final class Lines implements NodeVisitor {
        private final StringBuilder line = new StringBuilder();
        private int hidden;
        private int around;
        private int story;
        private String heading = "";

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (hidden == 0) {
                    line.append(words.getWholeText());
                }
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        private void enter(Element element) {
            String name = element.normalName();
            if (element.isBlock() || name.equals("br") || name.equals("button")) {
                end();
            }
            hidden += NO_TEXT.contains(name) ? 1 : 0;
            story += element == body ? 1 : 0;
            around += isAround(element) ? 1 : 0;
            if (name.equals("h1") || HEADINGS.contains(name) || name.equals("figcaption")) {
                heading = name;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (element.isBlock() || name.equals("button")) {
                    end();
                }
                hidden -= NO_TEXT.contains(name) ? 1 : 0;
                story -= element == body ? 1 : 0;
                around -= isAround(element) ? 1 : 0;
                heading = name.equals(heading) ? "" : heading;
            }
        }

        private boolean isAround(Element element) {
            if (element == body || element == document.body()) {
                return false;
            }
            if (AROUND.contains(element.normalName())) {
                return !(element.normalName().equals("header") && element.selectFirst("h1") != null);
            }
            String marks = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            return marks.length() > 1 && AROUND_WORDS.stream().anyMatch(marks::contains) && !holdsStory(element);
        }

        /** A wrapper of the whole story may carry any name. */
        private boolean holdsStory(Element element) {
            return body.parents().contains(element) || element.select("p").size() > 4;
        }

        private void end() {
            String words = squeezed(line);
            line.setLength(0);
            if (!words.isEmpty()) {
                add(kind(words), words);
            }
        }

        private Kind kind(String words) {
            boolean headline = heading.equals("h1") && !hasHeadline && (around == 0 || story > 0);
            if (headline) {
                hasHeadline = true;
                return Kind.HEADLINE;
            }
            if (around > 0 || story == 0 || Boilerplate.is(words)) {
                return Kind.BOILERPLATE;
            }
            if (heading.equals("figcaption")) {
                return Kind.CAPTION;
            }
            if (HEADINGS.contains(heading)) {
                return hasLead ? Kind.CROSSHEAD : Kind.HEADLINE;
            }
            Kind kind = hasLead ? Kind.BODY : Kind.LEAD;
            hasLead = true;
            return kind;
        }
    }

    private void add(Kind kind, String words) {
        if (text.length() > 0) {
            text.append('\n');
        }
        int begin = text.length();
        text.append(words);
        sections.add(new Section(kind, Span.of(begin, text.length())));
    }

    /** With runs of white space as one space. */
    private static String squeezed(StringBuilder line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
            if (!white) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
