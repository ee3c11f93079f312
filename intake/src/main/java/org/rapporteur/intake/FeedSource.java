package org.rapporteur.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;

/**
 * The entries of a feed (RSS, Atom). The text of an entry is its content, else its description, under its title; the day is that of its own time in UTC. A
 * document type is refused, so that no entity is ever expanded or fetched.
 */
final class FeedSource implements Source {
    private final String file;
    private final String publisher;
    private final Iterator<SyndEntry> entries;
    private final DispatchMaker maker;
    private int number;

    private FeedSource(String file, SyndFeed feed, DispatchMaker maker) {
        this.file = file;
        this.publisher = clean(feed.getTitle());
        this.entries = feed.getEntries().iterator();
        this.maker = maker;
    }

    /** Opens a feed, or says why not. */
    static Source open(String file, Decoded decoded, String sha256, DispatchMaker maker) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try {
            return new FeedSource(
                    file, input.build(new StringReader(decoded.text().stripLeading())), maker);
        } catch (FeedException | IllegalArgumentException | IllegalStateException e) {
            Sighting seen = new Sighting(file, "", "", Optional.empty(), sha256);
            return new SingleSource(
                    new Intake.SetAside(seen, "bad-feed", "broken RSS or Atom feed, or one with a document type"));
        }
    }

    @Override
    public Optional<Intake> next() {
        if (!entries.hasNext()) {
            return Optional.empty();
        }
        SyndEntry entry = entries.next();
        number++;
        String title = Page.lines(clean(entry.getTitle()));
        String body = Page.lines(body(entry));
        String text = title.isBlank() || body.startsWith(title) ? body : title + "\n\n" + body;
        RawBytes raw = RawBytes.of(String.join("\u001F", title, body).getBytes(StandardCharsets.UTF_8));
        Sighting seen = new Sighting(file, "entry " + number, address(entry), Optional.empty(), raw.sha256());
        Item.Stated stated = new Item.Stated(day(entry), publisher(entry), clean(entry.getAuthor()));
        Decoded words = Decoded.wellFormed(text, List.of());
        return Optional.of(
                body.isBlank()
                        ? new Intake.SetAside(seen, "empty", "the entry has no text besides its title")
                        : maker.make(new Item(words.text(), List.of(), stated, seen, words.remarks()), raw));
    }

    private static String body(SyndEntry entry) {
        List<String> contents = new ArrayList<>();
        for (SyndContent content : entry.getContents()) {
            if (content.getValue() != null) {
                contents.add(content.getValue());
            }
        }
        SyndContent description = entry.getDescription();
        return contents.isEmpty() && description != null ? clean(description.getValue()) : String.join("\n", contents);
    }

    private String publisher(SyndEntry entry) {
        SyndFeed source = entry.getSource();
        return source == null || clean(source.getTitle()).isEmpty() ? publisher : clean(source.getTitle());
    }

    private static Optional<LocalDate> day(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return Optional.ofNullable(date)
                .map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static String address(SyndEntry entry) {
        String link = clean(entry.getLink()).isEmpty() ? clean(entry.getUri()) : clean(entry.getLink());
        return link.startsWith("http://") || link.startsWith("https://") ? link : "";
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : Decoded.wellFormed(value.strip(), List.of()).text();
    }

    @Override
    public void close() {
        // the feed was read whole
    }
}
