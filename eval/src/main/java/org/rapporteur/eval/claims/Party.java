package org.rapporteur.eval.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * An actor, recipient or source of a gold event or a claim, as the scorer compares it.
 *
 * @param countries codes it may be known by
 * @param sectors sectors it may be known by
 * @param namesCountry whether a gold entry names a country, and sectors then do not count
 * @param span where it stands, when it stands in the text
 * @param words content words of name and text
 */
record Party(Set<String> countries, Set<String> sectors, boolean namesCountry, Optional<Span> span, Set<String> words) {
    private static final Set<String> STOP =
            Set.of(("the a an of for in on at to and or by with from its his her their said says"
                            + " official officials spokesman spokeswoman minister president foreign state secretary ambassador head chief"
                            + " group groups united nations government")
                    .split(" "));

    static List<Party> all(JsonNode list) {
        List<Party> parties = new ArrayList<>();
        list.forEach(n -> parties.add(of(n)));
        return parties;
    }

    static Party of(JsonNode node) {
        Set<String> countries = new TreeSet<>();
        Set<String> sectors = new TreeSet<>();
        text(node, "country").ifPresent(countries::add);
        node.path("country_alternatives").forEach(c -> countries.add(c.asString()));
        if (!node.path("sectors").isEmpty()) {
            node.path("sectors").forEach(s -> sectors.add("*" + s.asString()));
        } else {
            text(node, "role").or(() -> text(node, "sector")).ifPresent(s -> sectors.add("*" + s));
            node.path("role_alternatives").forEach(s -> sectors.add("*" + s.asString()));
        }
        String said = text(node, "name").orElse("") + " " + text(node, "text").orElse("");
        return new Party(countries, sectors, text(node, "country").isPresent(), span(node), contentWords(said));
    }

    /** By what a gold party must be recognised. */
    Set<String> goldMarks() {
        Set<String> marks = new TreeSet<>(countries);
        if (!namesCountry) {
            marks.addAll(sectors);
        }
        return marks.isEmpty() ? Set.of("*") : marks;
    }

    /** By what a claimed party may be recognised. */
    Set<String> claimMarks() {
        Set<String> marks = new TreeSet<>(countries);
        marks.addAll(sectors);
        return marks.isEmpty() ? Set.of("*") : marks;
    }

    /** Whether two lists name the same: each of either side is met by one of the other; both empty agree. */
    static boolean agree(List<Party> gold, List<Party> claimed) {
        if (gold.isEmpty() || claimed.isEmpty()) {
            return gold.isEmpty() && claimed.isEmpty();
        }
        return gold.stream().allMatch(g -> claimed.stream().anyMatch(c -> meet(g.goldMarks(), c.claimMarks())))
                && claimed.stream().allMatch(c -> gold.stream().anyMatch(g -> meet(g.goldMarks(), c.claimMarks())));
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    boolean holds(String pattern) {
        int star = pattern.indexOf('*');
        String country = star < 0 ? pattern : pattern.substring(0, star);
        String sector = star < 0 ? "" : pattern.substring(star);
        return (country.isEmpty() || countries.contains(country)) && (sector.isEmpty() || sectors.contains(sector));
    }

    boolean namesSame(Party other) {
        if (span.isPresent() && other.span.isPresent() && span.get().overlaps(other.span.get())) {
            return true;
        }
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        long shared = words.stream().filter(other.words::contains).count();
        return shared == words.size() || shared == other.words.size() || shared >= 2;
    }

    static Optional<Span> span(JsonNode node) {
        JsonNode begin = node.path("start").isInt() ? node.path("start") : node.path("begin");
        JsonNode end = node.path("end");
        boolean there = begin.isInt() && end.isInt() && begin.asInt() < end.asInt();
        return there ? Optional.of(Span.of(begin.asInt(), end.asInt())) : Optional.empty();
    }

    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() && !value.asString().isEmpty() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static Set<String> contentWords(String said) {
        Set<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (char c : (said.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else {
                if (word.length() > 1 && !STOP.contains(word.toString())) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
