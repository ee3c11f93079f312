package org.rapporteur.intake.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.dispatch.Dateline;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Section.Kind;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Lays a plain text out by what its lines look like. {@code new LayoutFinder(text).find(published)} tells that "REBEL TROOPS
 * KILL 27" between two paragraphs is a crosshead and "Share" at the end is boilerplate.
 */
public final class LayoutFinder {
    private static final int MOST_HEADER_LINES = 8;
    private static final int LONGEST_HEADLINE = 200;
    private static final int MOST_HEADLINE_WORDS = 28;
    private static final int LONGEST_CROSSHEAD = 70;
    private static final int MOST_CROSSHEAD_WORDS = 10;
    private static final int MOST_PLAIN_CROSSHEAD_WORDS = 6;
    private static final int SHORTEST_PARAGRAPH = 60;

    private final Text text;
    private final List<Block> blocks;
    private final List<Section> sections = new ArrayList<>();
    private Header header = Header.none();
    private String agency = "";
    private String byline = "";
    private Optional<Dateline> dateline = Optional.empty();

    public LayoutFinder(Text text) {
        this.text = text;
        this.blocks = Block.of(text);
    }

    /**
     * What the lines tell.
     *
     * @param layout the sections
     * @param published the date the text states above itself, when it does
     * @param publisher as stated above the text; else empty
     * @param url as stated above the text; else empty
     * @param agency whose copy it is; else empty
     * @param byline who wrote it; else empty
     */
    public record Found(
            Layout layout, Optional<LocalDate> published, String publisher, String url, String agency, String byline) {}

    /**
     * @param published the publication date, when it is known already: tells the year of "Dec. 16"
     */
    public Found find(Optional<LocalDate> published) {
        int at = head();
        Optional<LocalDate> known = published.or(header::published);
        boolean lead = false;
        for (; at < blocks.size(); at++) {
            Kind kind = lead ? kindWithin(at) : kindAtLead(at);
            Span span = blocks.get(at).span();
            if (kind == Kind.BYLINE) {
                byline(text.at(span));
            }
            if (kind == Kind.BODY && !lead) {
                lead(span, known);
                lead = true;
            } else {
                sections.add(new Section(kind, span));
            }
        }
        String names = byline.isEmpty() ? header.byline() : byline;
        return new Found(
                new Layout(sections, dateline), header.published(), header.publisher(), header.url(), agency, names);
    }

    /** Takes what stands above the lead, and says which block is next. */
    private int head() {
        boolean headline = false;
        int at = 0;
        for (; at < blocks.size() && at < MOST_HEADER_LINES; at++) {
            Span span = blocks.get(at).span();
            String line = text.at(span);
            int titled = Header.headlineAt(line);
            if (titled > 0) {
                sections.add(new Section(Kind.HEADLINE, Span.of(span.begin() + titled, span.end())));
                headline = true;
            } else if (Header.is(line)) {
                header = header.with(line);
                sections.add(new Section(Kind.BOILERPLATE, span));
            } else if (Boilerplate.is(line)) {
                sections.add(new Section(Kind.BOILERPLATE, span));
            } else if (isByline(line)) {
                byline(line);
                sections.add(new Section(Kind.BYLINE, span));
            } else if (isHeadline(at, headline)) {
                sections.add(new Section(Kind.HEADLINE, span));
                headline = true;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isByline(String line) {
        return Bylines.is(line) || Datelines.isAgency(unbracketed(line));
    }

    private static String unbracketed(String line) {
        boolean bracketed = line.length() > 2 && line.startsWith("(") && line.endsWith(")");
        return bracketed ? line.substring(1, line.length() - 1) : line;
    }

    private void byline(String line) {
        String bare = unbracketed(line);
        if (Datelines.isAgency(bare)) {
            agency = agency.isEmpty() ? bare.strip() : agency;
        } else if (byline.isEmpty()) {
            byline = Bylines.names(line);
        }
    }

    /** A short line without a full stop, above something longer; a second one only right under the first. */
    private boolean isHeadline(int at, boolean second) {
        Span span = blocks.get(at).span();
        String line = text.at(span);
        if (span.length() > LONGEST_HEADLINE
                || Marks.words(line).size() > MOST_HEADLINE_WORDS
                || Marks.endsStopped(line)
                || !Marks.beginsCapital(line)
                || Datelines.find(text, span, Optional.empty()).isPresent()) {
            return false;
        }
        boolean longer = blocks.stream()
                .skip(at + 1L)
                .anyMatch(b -> b.span().length() >= SHORTEST_PARAGRAPH && Marks.endsSentence(text.at(b.span())));
        return longer
                && (!second
                        || span.length() < LONGEST_HEADLINE / 2
                        || blocks.get(at + 1).afterBlank());
    }

    private Kind kindAtLead(int at) {
        String line = text.at(blocks.get(at).span());
        if (Boilerplate.is(line)) {
            return Kind.BOILERPLATE;
        }
        if (isByline(line)) {
            return Kind.BYLINE;
        }
        return isCaption(line) ? Kind.CAPTION : Kind.BODY;
    }

    private Kind kindWithin(int at) {
        String line = text.at(blocks.get(at).span());
        if (Boilerplate.is(line)) {
            return Kind.BOILERPLATE;
        }
        if (Bylines.is(line) || at == blocks.size() - 1 && Datelines.isAgency(unbracketed(line))) {
            return Kind.BYLINE;
        }
        if (isCaption(line)) {
            return Kind.CAPTION;
        }
        return isCrosshead(at, line) ? Kind.CROSSHEAD : Kind.BODY;
    }

    private static boolean isCaption(String line) {
        String folded = line.toLowerCase(Locale.ROOT);
        return folded.startsWith("photo:")
                || folded.startsWith("file photo")
                || folded.startsWith("image:")
                || folded.startsWith("caption:")
                || folded.startsWith("image caption");
    }

    /** A short heading between paragraphs: in capitals, in title case, or a few words without a stop. */
    private boolean isCrosshead(int at, String line) {
        if (line.length() > LONGEST_CROSSHEAD) {
            return false;
        }
        int words = Marks.words(line).size();
        if (words == 0
                || words > MOST_CROSSHEAD_WORDS
                || Marks.endsStopped(line)
                || "-*\u2022\u00B7".indexOf(line.charAt(0)) >= 0
                || !Marks.beginsCapital(line)) {
            return false;
        }
        boolean above = isParagraph(at - 1);
        boolean below = at + 1 < blocks.size() && isParagraph(at + 1);
        boolean shaped = Marks.isCapitals(line) || Marks.isTitleCase(line) || words <= MOST_PLAIN_CROSSHEAD_WORDS;
        return above && below && shaped;
    }

    private boolean isParagraph(int at) {
        Span span = blocks.get(at).span();
        return span.length() >= SHORTEST_PARAGRAPH || Marks.endsSentence(text.at(span));
    }

    private void lead(Span span, Optional<LocalDate> published) {
        Optional<Datelines.Found> found = Datelines.find(text, span, published);
        if (found.isEmpty()) {
            sections.add(new Section(Kind.LEAD, span));
            return;
        }
        Datelines.Found line = found.get();
        dateline = line.dateline();
        agency = line.agency().isEmpty() ? agency : line.agency();
        sections.add(new Section(line.dateline().isPresent() ? Kind.DATELINE : Kind.BYLINE, line.span()));
        sections.add(new Section(Kind.LEAD, Span.of(line.next(), span.end())));
    }
}
