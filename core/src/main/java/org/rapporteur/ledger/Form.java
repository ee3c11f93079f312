package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.text.Words;

/**
 * A ledger entry taken apart: its single values by name, its parties and words by role. Every kind of entry can be kept in
 * the same few tables this way.
 *
 * @param kind of entry
 * @param grounds id, dispatch, evidence
 * @param fields single values; a value that is missing has no field
 * @param parties by role, each list in its order
 * @param words by role, each list in its order
 */
public record Form(
        Kind kind,
        Grounds grounds,
        SortedMap<String, String> fields,
        SortedMap<String, List<Party>> parties,
        SortedMap<String, List<Words>> words) {
    public Form {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        parties = copy(parties);
        words = copy(words);
    }

    private static <T> SortedMap<String, List<T>> copy(SortedMap<String, List<T>> lists) {
        SortedMap<String, List<T>> copied = new TreeMap<>();
        lists.forEach((role, list) -> {
            if (!list.isEmpty()) {
                copied.put(role, List.copyOf(list));
            }
        });
        return Collections.unmodifiableSortedMap(copied);
    }

    static Form of(Kind kind, Grounds grounds) {
        return new Form(kind, grounds, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    Form with(String field, String value) {
        if (value.isEmpty()) {
            return this;
        }
        SortedMap<String, String> more = new TreeMap<>(fields);
        more.put(field, value);
        return new Form(kind, grounds, more, parties, words);
    }

    Form with(String field, Optional<?> value) {
        return value.isEmpty() ? this : with(field, value.get().toString());
    }

    Form withParties(String role, List<Party> some) {
        SortedMap<String, List<Party>> more = new TreeMap<>(parties);
        more.put(role, some);
        return new Form(kind, grounds, fields, more, words);
    }

    Form withWords(String role, List<Words> some) {
        SortedMap<String, List<Words>> more = new TreeMap<>(words);
        more.put(role, some);
        return new Form(kind, grounds, fields, parties, more);
    }

    /** A field, empty when it is missing. */
    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    Optional<LocalDate> findDay(String field) {
        return Optional.ofNullable(fields.get(field)).map(LocalDate::parse);
    }

    List<Party> parties(String role) {
        return parties.getOrDefault(role, List.of());
    }

    Optional<Party> findParty(String role) {
        return parties(role).stream().findFirst();
    }

    List<Words> words(String role) {
        return words.getOrDefault(role, List.of());
    }

    <E extends Enum<E>> E constant(Class<E> type, String field) {
        return Enum.valueOf(
                type, text(field).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }

    List<String> list(String field) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        String joined = text(field);
        for (int i = 0; i <= joined.length(); i++) {
            if (i == joined.length() || joined.charAt(i) == '|') {
                if (i > begin) {
                    parts.add(joined.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return parts;
    }
}
