package org.rapporteur.intake.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the lines above a dispatch say of it: "Published: 2011-12-16", "Source: AFP", a date that stands alone, an address.
 *
 * @param published the first date told
 * @param publisher as told; else empty
 * @param url as told; else empty
 * @param byline as told; else empty
 */
record Header(Optional<LocalDate> published, String publisher, String url, String byline) {
    private static final List<String> DATE_KEYS = List.of(
            "published",
            "published on",
            "published at",
            "publication date",
            "publication",
            "date",
            "date published",
            "pub date",
            "posted",
            "posted on",
            "issued",
            "first published");
    private static final List<String> PUBLISHER_KEYS = List.of("source", "publisher", "outlet", "newspaper");
    private static final List<String> BYLINE_KEYS = List.of("author", "authors", "byline", "by");
    private static final List<String> URL_KEYS = List.of("url", "link", "address");
    private static final List<String> HEADLINE_KEYS = List.of("headline", "title");

    static Header none() {
        return new Header(Optional.empty(), "", "", "");
    }

    /** Whether a line only tells something of the dispatch. */
    static boolean is(String line) {
        return !none().with(line).equals(none());
    }

    /** Where the headline begins in a line such as "Headline: Envoys meet", or -1. */
    static int headlineAt(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || !HEADLINE_KEYS.contains(key(line, colon))) {
            return -1;
        }
        int at = colon + 1;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() ? at : -1;
    }

    /** This header with what one more line tells; the same where it tells nothing. */
    Header with(String line) {
        if (isAddress(line)) {
            return new Header(published, publisher, url.isEmpty() ? line.strip() : url, byline);
        }
        Optional<LocalDate> alone = DateScanner.whole(line);
        if (alone.isPresent()) {
            return withDate(alone);
        }
        int colon = line.indexOf(':');
        if (colon > 0 && colon + 1 < line.length()) {
            return with(key(line, colon), line.substring(colon + 1).strip());
        }
        String folded = line.toLowerCase(Locale.ROOT);
        for (String key : DATE_KEYS) {
            if (folded.startsWith(key + " ")) {
                return withDate(DateScanner.whole(line.substring(key.length() + 1)));
            }
        }
        return this;
    }

    private Header with(String key, String value) {
        if (DATE_KEYS.contains(key)) {
            return withDate(DateScanner.whole(value));
        }
        if (value.length() > 80) {
            return this;
        }
        if (PUBLISHER_KEYS.contains(key) && publisher.isEmpty()) {
            return new Header(published, value, url, byline);
        }
        if (BYLINE_KEYS.contains(key) && byline.isEmpty()) {
            return new Header(published, publisher, url, value);
        }
        if (URL_KEYS.contains(key) && isAddress(value)) {
            return new Header(published, publisher, value, byline);
        }
        return this;
    }

    private Header withDate(Optional<LocalDate> date) {
        return published.isPresent() || date.isEmpty() ? this : new Header(date, publisher, url, byline);
    }

    private static String key(String line, int colon) {
        return line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isAddress(String line) {
        String bare = line.strip();
        return (bare.startsWith("http://") || bare.startsWith("https://")) && bare.indexOf(' ') < 0;
    }
}
