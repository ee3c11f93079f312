package org.rapporteur.record.export;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.code.EventType;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.know.StateNumbers;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression.Interval;

/**
 * Happenings counted by country and month: {@code export --panel country-month}. Counted is what was done and is not denied by most
 * who tell it, and whose days lie within one month. The country is that of the place; where none is told, the recipient's, else the
 * actor's. Every country has a row for every month from the first to the last of the record.
 */
final class CountryMonths {
    private static final List<Toll.Unit> UNITS = List.of(Toll.Unit.KILLED, Toll.Unit.INJURED);

    private final StateNumbers numbers = StateNumbers.load();
    private final SortedMap<String, SortedMap<YearMonth, Cell>> cells = new TreeMap<>();
    private final TreeSet<YearMonth> months = new TreeSet<>();

    private static final class Cell {
        private long happenings;
        private long located;
        private final Map<EventType, Long> types = new EnumMap<>(EventType.class);
        private final long[][] tolls = new long[UNITS.size()][3];
        private final boolean[] open = new boolean[UNITS.size()];
        private final TreeSet<String> sources = new TreeSet<>();
        private final TreeSet<String> dispatches = new TreeSet<>();
    }

    void count(Incident incident) {
        Happening h = incident.happening();
        Optional<YearMonth> month = month(h);
        Optional<String> country = country(h);
        String modality = FlatHappening.modality(h);
        boolean done =
                h.kind().standing().equals("actual") && !modality.equals("negated") && !modality.equals("denied");
        if (!done || month.isEmpty() || country.isEmpty()) {
            return;
        }
        months.add(month.get());
        Cell cell = cells.computeIfAbsent(country.get(), c -> new TreeMap<>())
                .computeIfAbsent(month.get(), m -> new Cell());
        cell.happenings++;
        cell.located += h.scene().place().isPresent() ? 1 : 0;
        cell.types.merge(h.kind().type(), 1L, Long::sum);
        h.sources().forEach(s -> cell.sources.add(s.name()));
        h.tellings().forEach(t -> cell.dispatches.add(t.dispatch().id()));
        for (int u = 0; u < UNITS.size(); u++) {
            addTolls(cell, u, TollFigures.of(incident, UNITS.get(u)));
        }
    }

    private static void addTolls(Cell cell, int unit, TollFigures figures) {
        cell.tolls[unit][0] += figures.low().orElse(0L);
        cell.tolls[unit][1] += figures.best().orElse(0L);
        cell.tolls[unit][2] += figures.high().or(figures::best).orElse(0L);
        cell.open[unit] |= figures.high().isEmpty() && figures.low().isPresent();
    }

    private static Optional<YearMonth> month(Happening h) {
        Optional<Interval> days = h.scene().days();
        return days.map(d -> YearMonth.from(d.from()))
                .filter(m ->
                        days.map(d -> YearMonth.from(d.to())).filter(m::equals).isPresent());
    }

    private Optional<String> country(Happening h) {
        return Stream.of(
                        h.scene().place().map(Place::country),
                        h.recipient().flatMap(a -> a.country()),
                        h.actor().flatMap(a -> a.country()))
                .flatMap(Optional::stream)
                .filter(numbers::isState)
                .findFirst();
    }

    /** Writes the rows by country, then month. */
    void write(JsonLinesExport to) {
        if (months.isEmpty()) {
            return;
        }
        cells.forEach((country, byMonth) -> {
            for (YearMonth m = months.first(); !m.isAfter(months.last()); m = m.plusMonths(1)) {
                YearMonth month = m;
                Cell cell = byMonth.getOrDefault(month, new Cell());
                to.line(line -> write(country, month, cell, line));
            }
        });
    }

    private void write(String country, YearMonth month, Cell cell, JsonLine line) {
        StateNumbers.Numbers of = numbers.of(country);
        line.json().writeStartObject();
        line.text("country", country);
        line.number("iso", of.iso());
        line.number("cow", of.cow());
        line.number("gw", of.gw());
        line.text("month", month.toString());
        line.number("n_happenings", cell.happenings);
        line.number("n_located", cell.located);
        for (int quad = 1; quad <= 4; quad++) {
            int wanted = quad;
            line.number(
                    "quad_" + quad,
                    cell.types.entrySet().stream()
                            .filter(e -> e.getKey().quad() == wanted)
                            .mapToLong(Map.Entry::getValue)
                            .sum());
        }
        for (EventType type : EventType.values()) {
            line.number(type.name().toLowerCase(Locale.ROOT), cell.types.getOrDefault(type, 0L));
        }
        for (int u = 0; u < UNITS.size(); u++) {
            String unit = UNITS.get(u).code();
            line.number(unit + "_low", cell.tolls[u][0]);
            line.number(unit + "_best", cell.tolls[u][1]);
            line.number(unit + "_high", cell.tolls[u][2]);
            line.json().writeBooleanProperty(unit + "_open", cell.open[u]);
        }
        line.number("n_sources", cell.sources.size());
        line.number("n_dispatches", cell.dispatches.size());
        line.json().writeEndObject();
    }
}
