package org.rapporteur.gazetteer.build;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** ISO 3166-1 codes as the JDK knows them, with Kosovo. */
final class Countries {
    private final Map<String, String> iso3 = new TreeMap<>();

    Countries() {
        for (String code : Locale.getISOCountries()) {
            iso3.put(code, new Locale("", code).getISO3Country());
        }
        iso3.put("XK", "XKX");
    }

    /** The alpha-3 code of an alpha-2 code. */
    Optional<String> findIso3(String iso2) {
        return Optional.ofNullable(iso3.get(iso2));
    }

    /** The English name the JDK gives an alpha-2 code. */
    String name(String iso2) {
        return new Locale("", iso2).getDisplayCountry(Locale.ENGLISH);
    }
}
