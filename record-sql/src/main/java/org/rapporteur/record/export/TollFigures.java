package org.rapporteur.record.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.code.Quantity;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;

/**
 * Three numbers for a unit of one incident, as conflict data sets give them; running totals are left out.
 *
 * @param low the least that any source's last figure allows; absent where none bounds it from below
 * @param best what most sources' last figures say ("at least 27" says 27); of equally many the one published last; absent where only an
 *     upper bound is told
 * @param high the most that any source's last figure allows; absent where one leaves it open
 */
record TollFigures(Optional<Long> low, Optional<Long> best, Optional<Long> high) {
    static TollFigures of(Incident incident, Toll.Unit unit) {
        return incident.ranges().stream()
                .filter(r -> r.unit() == unit && r.scope() == Quantity.Scope.INCIDENT)
                .findFirst()
                .map(r -> new TollFigures(
                        r.claimed().low(),
                        best(r.figures(), incident.tolls()),
                        r.claimed().high()))
                .orElse(new TollFigures(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<Long> best(List<Toll> figures, List<Toll> published) {
        Map<String, Integer> order = new TreeMap<>();
        published.forEach(t -> order.put(t.id(), order.size()));
        Map<Long, Integer> sources = new TreeMap<>();
        Map<Long, Integer> last = new TreeMap<>();
        for (Toll toll : figures) {
            Optional<Long> figure = toll.count().low();
            if (figure.isPresent()) {
                sources.merge(figure.get(), 1, Integer::sum);
                last.merge(figure.get(), order.getOrDefault(toll.id(), 0), Math::max);
            }
        }
        return sources.keySet().stream()
                .max(Comparator.comparing((Long n) -> sources.getOrDefault(n, 0))
                        .thenComparing(n -> last.getOrDefault(n, 0)));
    }
}
