package org.rapporteur.record.find;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.find.Condition.Test;

/**
 * Which claims are meant: {@code Filter.parse("type=REJECT,ACCUSE&actor=RUS")}. Several values of a name mean any of them, several
 * names all of them; a value after "!" is excluded. REST, the command line, the web app's addresses and exports share it.
 */
public final class Filter {
    private static final int MOST_VALUES = 1000;
    private static final int LONGEST_VALUE = 500;

    private final SortedMap<String, List<String>> values;
    private final List<Condition> conditions;

    private Filter(SortedMap<String, List<String>> values, List<Condition> conditions) {
        this.values = values;
        this.conditions = List.copyOf(conditions);
    }

    /** Every claim. */
    public static Filter all() {
        return of(Map.of());
    }

    /**
     * @param query as in an address: names and values joined by "=", apart by "&amp;", percent-encoded
     * @throws RapporteurException {@code bad-filter} for a name or value that is not known, naming what would be
     */
    public static Filter parse(String query) {
        Map<String, List<String>> values = new TreeMap<>();
        for (String part :
                query.isBlank() ? List.<String>of() : List.of(query.strip().split("&", -1))) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new RapporteurException(
                        "bad-filter", "\"" + part + "\" is no condition; write one as type=REJECT");
            }
            values.computeIfAbsent(decoded(part.substring(0, equals)), k -> new ArrayList<>())
                    .add(decoded(part.substring(equals + 1)));
        }
        return of(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RapporteurException("bad-filter", "\"" + text + "\" is not percent-encoded text", e);
        }
    }

    /**
     * @param given values by name; each may hold several apart by commas (but not those of box)
     * @throws RapporteurException {@code bad-filter}, as {@link #parse}
     */
    public static Filter of(Map<String, List<String>> given) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(given).entrySet()) {
            FilterName name = FilterName.of(entry.getKey());
            List<String> single = single(name, entry.getValue());
            if (!single.isEmpty()) {
                values.put(name.word(), single);
                conditions.add(condition(name, single));
            }
        }
        return new Filter(values, conditions);
    }

    private static List<String> single(FilterName name, List<String> given) {
        List<String> single = new ArrayList<>();
        for (String one : given) {
            for (String value : name.splits() ? List.of(one.split(",", -1)) : List.of(one)) {
                if (value.length() > LONGEST_VALUE) {
                    throw new RapporteurException(
                            "bad-filter",
                            "a value of " + name.word() + " is longer than " + LONGEST_VALUE + " characters");
                }
                if (!value.isBlank()) {
                    single.add(value.strip());
                }
            }
        }
        if (single.size() > MOST_VALUES) {
            throw new RapporteurException(
                    "bad-filter", name.word() + " has more than " + MOST_VALUES + " values; ask in several questions");
        }
        return single;
    }

    private static Condition condition(FilterName name, List<String> single) {
        List<Test> wanted = new ArrayList<>();
        List<Test> excluded = new ArrayList<>();
        for (String value : single) {
            if (value.startsWith("!")) {
                excluded.addAll(name.tests(value.substring(1).strip()));
            } else {
                wanted.addAll(name.tests(value));
            }
        }
        return new Condition(name.word(), wanted, excluded);
    }

    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** Whether it asks something of claims, and not of dispatches alone. */
    public boolean asksOfClaims() {
        return values.keySet().stream().anyMatch(n -> FilterName.of(n).isOfClaims());
    }

    /** The values of a name; empty when it is not asked for. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The only value of a name. */
    public Optional<String> find(String name) {
        return values(name).stream().findFirst();
    }

    /** The same filter with one more condition, in the place of one of that name. */
    public Filter with(String name, List<String> some) {
        Map<String, List<String>> more = new TreeMap<>(values);
        more.put(name, some);
        return of(more);
    }

    /** Names and values in order of names. */
    public SortedMap<String, List<String>> asked() {
        return Collections.unmodifiableSortedMap(values);
    }

    /** What it looks for in texts, as words or phrases. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (FilterName name : FilterName.OF_TEXTS) {
            values(name.word()).forEach(v -> words.add(v.startsWith("!") ? v.substring(1) : v));
        }
        return words;
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** One text for one meaning: names in order, values as given. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        values.forEach((name, some) -> parts.add(name + "=" + String.join(",", some)));
        return String.join("&", parts);
    }
}
