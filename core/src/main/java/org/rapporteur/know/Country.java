package org.rapporteur.know;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-3 (former states under the code they had: SUN, YUG, SCG, CSK, DDR), or EUR
 * @param name its usual English name
 */
public record Country(String code, String name) {
    public Country {
        if (code.length() != 3 || name.isBlank()) {
            throw new IllegalArgumentException("not a country: " + code + " " + name);
        }
    }
}
