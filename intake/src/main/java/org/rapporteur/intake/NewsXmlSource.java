package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.intake.layout.DateScanner;

/**
 * News items of IPTC's XML: NewsML-G2 (one {@code newsItem}, or many in a {@code newsMessage}, their text in {@code inlineXML} or {@code inlineData}) and NITF.
 * Read by jsoup's XML parser, which knows neither document types nor entities of a document's own.
 */
final class NewsXmlSource implements Source {
    private final String file;
    private final Iterator<Element> items;
    private final DispatchMaker maker;
    private int number;

    NewsXmlSource(String file, Decoded decoded, DispatchMaker maker) {
        this.file = file;
        Document document = Jsoup.parse(decoded.text(), "", Parser.xmlParser());
        List<Element> found = document.select("newsItem");
        this.items = (found.isEmpty() ? document.select("nitf") : found).iterator();
        this.maker = maker;
    }

    @Override
    public Optional<Intake> next() {
        if (!items.hasNext()) {
            return Optional.empty();
        }
        Element item = items.next();
        number++;
        RawBytes raw = RawBytes.of(item.outerHtml().getBytes(StandardCharsets.UTF_8));
        Sighting seen = new Sighting(file, "item " + number, "", Optional.empty(), raw.sha256());
        String headline = first(item, "contentMeta > headline", "hedline > hl1", "hedline hl1", "head > title");
        String body = body(item);
        if (body.isBlank()) {
            return Optional.of(new Intake.SetAside(seen, "empty", "the news item has no text"));
        }
        String text = headline.isEmpty() || body.startsWith(headline) ? body : headline + "\n\n" + body;
        Item.Stated stated = new Item.Stated(
                published(item),
                first(
                        item,
                        "itemMeta > provider > name",
                        "contentMeta > infoSource > name",
                        "copyrightHolder > name",
                        "body\\.head distributor"),
                first(item, "contentMeta > by", "byline"));
        Decoded words = Decoded.wellFormed(text, List.of());
        return Optional.of(maker.make(new Item(words.text(), List.of(), stated, seen, words.remarks()), raw));
    }

    private static String body(Element item) {
        for (String place : List.of("body\\.content", "inlineXML body", "inlineXML", "inlineData")) {
            Element found = item.selectFirst(place);
            if (found != null && found.hasText()) {
                return Page.of(found.html()).text();
            }
        }
        return "";
    }

    private static Optional<LocalDate> published(Element item) {
        for (String place :
                List.of("contentMeta > contentCreated", "itemMeta > firstCreated", "itemMeta > versionCreated")) {
            Optional<LocalDate> day = day(first(item, place));
            if (day.isPresent()) {
                return day;
            }
        }
        Element issue = item.selectFirst("date\\.issue[norm]");
        return issue == null ? Optional.empty() : day(issue.attr("norm"));
    }

    /** The day of "2011-12-16T10:00:00Z" or "20111216T100000Z", as it is written. */
    private static Optional<LocalDate> day(String stated) {
        return DateScanner.within(stated.substring(0, Math.min(10, stated.length())))
                .or(() -> DateScanner.within(stated.substring(0, Math.min(8, stated.length()))));
    }

    private static String first(Element item, String... places) {
        for (String place : places) {
            Element found = item.selectFirst(place);
            if (found != null && found.hasText()) {
                return Decoded.wellFormed(found.text().strip(), List.of()).text();
            }
        }
        return "";
    }

    @Override
    public void close() {
        // the file was read whole
    }
}
