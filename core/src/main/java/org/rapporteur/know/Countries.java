package org.rapporteur.know;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;

/** The states and territories of countries.tsv, and the places of places.tsv, with every name that points to one. */
public final class Countries {
    private final Map<String, Country> byCode = new TreeMap<>();
    private final List<Name> names = new ArrayList<>();

    record Name(String text, Term.Land land) {}

    Countries(Table countries, Table places) {
        for (Table.Row row : countries.rows()) {
            Country country = new Country(row.text(0), row.text(1));
            byCode.putIfAbsent(country.code(), country);
            add(List.of(row.text(1)), country, Term.Form.NAME);
            add(row.list(2), country, Term.Form.NAME);
            add(row.list(3), country, Term.Form.ADJECTIVE);
            add(row.list(4), country, Term.Form.INHABITANTS);
            add(row.list(5), country, Term.Form.CAPITAL);
            add(row.list(6), country, Term.Form.SEAT);
        }
        for (Table.Row row : places.rows()) {
            add(row.list(0), country(row.text(1)), form(row));
        }
    }

    /** The country of a code that must exist. */
    public Country country(String code) {
        return findByCode(code)
                .orElseThrow(() -> new RapporteurException("country-unknown", "no country has the code " + code));
    }

    public Optional<Country> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All countries, by code. */
    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    List<Name> names() {
        return names;
    }

    private void add(List<String> texts, Country country, Term.Form form) {
        for (String text : texts) {
            names.add(new Name(text, new Term.Land(country, form)));
        }
    }

    private static Term.Form form(Table.Row row) {
        try {
            return Term.Form.valueOf(row.text(2).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RapporteurException("knowledge-form", row.where() + ": no kind of place: " + row.text(2), e);
        }
    }
}
