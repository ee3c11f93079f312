package org.rapporteur.eval.incidents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.RapporteurException;

/** What MUC-4 calls incidents, effects, things and countries; read from {@code muc-words.tsv}: kind, name, word. */
final class MucWords {
    private final Map<String, List<String[]>> beginnings = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> physical = new HashSet<>();

    MucWords() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MucWords.class.getResourceAsStream("muc-words.tsv")), StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(l -> add(l.split("\t", -1)));
        } catch (IOException e) {
            throw new RapporteurException("resource-unreadable", "reading muc-words.tsv", e);
        }
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale("", two);
            countries.putIfAbsent(
                    country.getISO3Country(),
                    country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT));
        }
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "physical" -> physical.add(row[2]);
            case "country" -> {
                countries.put(row[1], row[2]);
                beginnings.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row);
            }
            default ->
                beginnings.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row);
        }
    }

    boolean isPhysical(String lemma) {
        return physical.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** The name of a country by its ISO code. */
    Optional<String> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** Whether the task is about it. */
    boolean isOfInterest(String code) {
        return beginnings.getOrDefault("country", List.of()).stream().anyMatch(r -> r[1].equals(code));
    }

    Optional<String> type(String trigger) {
        return find("type", trigger);
    }

    Optional<String> effect(String trigger) {
        return find("effect", trigger);
    }

    private Optional<String> find(String kind, String trigger) {
        String words = ' ' + trigger.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return beginnings.getOrDefault(kind, List.of()).stream()
                .filter(r -> words.contains(' ' + r[2]))
                .map(r -> r[1])
                .findFirst();
    }
}
