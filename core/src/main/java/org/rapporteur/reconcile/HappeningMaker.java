package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.TimeExpression.Interval;

/** Puts the tellings of one event side by side and names what most give. Ties go to the value that sorts first. */
public final class HappeningMaker {
    private HappeningMaker() {}

    /**
     * @param id of the happening
     * @param tellings its claims; at least one
     */
    public static Happening make(String id, Collection<Told> tellings) {
        List<Told> all = tellings.stream()
                .sorted(Comparator.comparing(t -> t.claim().id()))
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a happening without claims: " + id);
        }
        EventType type =
                most(all, t -> Optional.of(t.claim().predicate().type())).orElseThrow();
        String mode = most(all, t -> t.claim().predicate().mode()).orElse("");
        Happening.Kind kind = new Happening.Kind(
                type, mode, SignMaker.standing(all.get(0).claim().voice()));
        List<Happening.Disagreement> disagreements = new ArrayList<>();
        days(all).ifPresent(disagreements::add);
        places(all).ifPresent(disagreements::add);
        actors(all).ifPresent(disagreements::add);
        return new Happening(
                id,
                kind,
                party(all, t -> t.claim().participants().actors()),
                party(all, t -> t.claim().participants().recipients()),
                new Happening.Scene(place(all), interval(all)),
                Sourcing.groups(all),
                new Happening.Account(all, disagreements));
    }

    /** The value most tellings give; of equally many the one that sorts first. */
    static <T> Optional<T> most(List<Told> tellings, Function<Told, Optional<T>> value) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Map<String, T> values = new TreeMap<>();
        for (Told told : tellings) {
            value.apply(told).ifPresent(v -> {
                counts.merge(v.toString(), 1, Integer::sum);
                values.putIfAbsent(v.toString(), v);
            });
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> values.get(e.getKey()));
    }

    /** The party most tellings name; where none names one, that which most imply. */
    private static Optional<Actor> party(List<Told> tellings, Function<Told, List<Participant>> side) {
        return most(
                        tellings,
                        t -> first(side.apply(t).stream()
                                .filter(p -> p.words().isPresent())
                                .toList()))
                .or(() -> most(tellings, t -> first(side.apply(t))));
    }

    private static Optional<Actor> first(List<Participant> side) {
        return side.stream().map(Participant::actor).findFirst();
    }

    private static Optional<Interval> told(Told told) {
        return told.claim().circumstances().time().flatMap(TimeExpression::interval);
    }

    /** The days most tellings give; the narrowest when each gives its own. */
    private static Optional<Interval> interval(List<Told> all) {
        long narrowest = all.stream()
                .flatMap(t -> told(t).stream())
                .mapToLong(HappeningMaker::days)
                .min()
                .orElse(0);
        return most(all, t -> told(t).filter(i -> days(i) <= narrowest + 2));
    }

    private static long days(Interval interval) {
        return interval.to().toEpochDay() - interval.from().toEpochDay();
    }

    private static Optional<Place> place(Told told) {
        return told.claim().circumstances().place().map(LocatedPlace::place);
    }

    private static Optional<Place> place(List<Told> all) {
        int finest = all.stream()
                .flatMap(t -> place(t).stream())
                .mapToInt(p -> p.precision().ordinal())
                .min()
                .orElse(0);
        return most(all, t -> place(t).filter(p -> p.precision().ordinal() == finest));
    }

    private static Optional<Happening.Disagreement> days(List<Told> all) {
        return disagreement("days", all, t -> told(t).filter(i -> days(i) <= 7).map(i -> i.from() + ".." + i.to()))
                .filter(d -> !haveCommonDay(all));
    }

    private static boolean haveCommonDay(List<Told> all) {
        List<Interval> told = all.stream()
                .flatMap(t -> told(t).stream())
                .filter(i -> days(i) <= 7)
                .toList();
        long from = told.stream().mapToLong(i -> i.from().toEpochDay()).max().orElse(0);
        long to = told.stream().mapToLong(i -> i.to().toEpochDay()).min().orElse(0);
        return from <= to;
    }

    private static Optional<Happening.Disagreement> places(List<Told> all) {
        return disagreement(
                "place",
                all,
                t -> place(t).filter(p -> p.precision().ordinal() <= Place.Precision.ADMIN2.ordinal())
                        .map(p -> p.name() + ", " + p.country()));
    }

    private static Optional<Happening.Disagreement> actors(List<Told> all) {
        return disagreement(
                "actor",
                all,
                t -> first(t.claim().participants().actors())
                        .filter(a -> a.country().isPresent() && !a.sectors().isEmpty())
                        .map(a -> a.country().orElse("") + " " + a.sectors().get(0)));
    }

    private static Optional<Happening.Disagreement> disagreement(
            String field, List<Told> all, Function<Told, Optional<String>> value) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        for (Told told : all) {
            value.apply(told)
                    .ifPresent(v -> values.computeIfAbsent(v, k -> new ArrayList<>())
                            .add(told.claim().id()));
        }
        if (values.size() < 2) {
            return Optional.empty();
        }
        List<Happening.Value> listed = values.entrySet().stream()
                .map(e -> new Happening.Value(e.getKey(), e.getValue()))
                .toList();
        return Optional.of(new Happening.Disagreement(field, listed));
    }
}
