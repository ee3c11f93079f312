package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.know.Table;

/**
 * The words by which agencies mark a later version: slugs before a headline ("CORRECTED-UPDATE 2-Troops enter city"), notes in the text
 * ("(This story corrects the toll)"). From {@code versions.tsv}. A slug is in capitals before a dash, or in any case before a colon.
 */
final class VersionWords {
    private static final String DASHES = "-\u2013\u2014";

    private record Mark(String words, boolean slug, Version.Kind kind) {}

    /**
     * What a dispatch says of itself.
     *
     * @param kind the gravest that it says
     * @param number of the update; 0 for none
     * @param words verbatim
     */
    record Found(Version.Kind kind, int number, String words) {
        /** Later versions of one day have greater ones. */
        int rank() {
            return number * 2 + (kind == Version.Kind.UPDATE ? 0 : 1);
        }
    }

    /**
     * A headline parted.
     *
     * @param core without slugs, as words in lower case
     */
    private record Parted(List<Found> slugs, String core) {}

    private final List<Mark> marks = new ArrayList<>();

    private VersionWords(Table table) {
        for (Table.Row row : table.rows()) {
            marks.add(new Mark(
                    row.text(0),
                    row.text(1).equals("slug"),
                    Version.Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT))));
        }
    }

    static VersionWords load() {
        return new VersionWords(Table.beside(VersionWords.class, "versions.tsv", "words", "where", "kind"));
    }

    /** What a dispatch says of being a version. */
    Optional<Found> find(Printed printed) {
        List<Found> all = new ArrayList<>(parted(printed.headline()).slugs());
        note(printed.begin()).or(() -> note(printed.end())).ifPresent(all::add);
        int number = all.stream().mapToInt(Found::number).max().orElse(0);
        return all.stream()
                .reduce((a, b) -> b.kind().compareTo(a.kind()) > 0 ? b : a)
                .map(gravest -> new Found(gravest.kind(), number, gravest.words()));
    }

    /** The headline that versions of one story share: without slugs, words in lower case. */
    String core(String headline) {
        return parted(headline).core();
    }

    private Parted parted(String headline) {
        List<Found> slugs = new ArrayList<>();
        String rest = headline.strip();
        for (Optional<Found> slug = slug(rest); slug.isPresent(); slug = slug(rest)) {
            slugs.add(slug.get());
            rest = rest.substring(slug.get().words().length() + 1).strip();
        }
        StringBuilder core = new StringBuilder();
        rest.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .forEach(core::appendCodePoint);
        return new Parted(slugs, String.join(" ", core.toString().strip().split(" +", -1)));
    }

    private Optional<Found> slug(String headline) {
        int end = 0;
        while (end < headline.length() && DASHES.indexOf(headline.charAt(end)) < 0 && headline.charAt(end) != ':') {
            end++;
        }
        if (end == headline.length()) {
            return Optional.empty();
        }
        String words = headline.substring(0, end).stripTrailing();
        boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
        if (headline.charAt(end) != ':' && !capitals) {
            return Optional.empty();
        }
        String numbered = words.toLowerCase(Locale.ROOT);
        int space = numbered.lastIndexOf(' ');
        String tail = numbered.substring(space + 1);
        boolean hasNumber = space > 0 && tail.length() <= 2 && tail.chars().allMatch(c -> c >= '0' && c <= '9');
        String slug = hasNumber ? numbered.substring(0, space) : numbered;
        String verbatim = headline.substring(0, end);
        return marks.stream()
                .filter(m -> m.slug() && m.words().equals(slug))
                .findFirst()
                .map(m -> new Found(m.kind(), hasNumber ? Integer.parseInt(tail) : 0, verbatim));
    }

    private Optional<Found> note(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return marks.stream()
                .filter(m -> !m.slug() && lower.contains(m.words()))
                .reduce((a, b) -> b.kind().compareTo(a.kind()) > 0 ? b : a)
                .map(m -> new Found(m.kind(), 0, m.words()));
    }
}
