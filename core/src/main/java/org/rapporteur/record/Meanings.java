package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Quantity;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.Amount;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Words;

/**
 * What words that a person chose mean. What the person says goes before; else what claims of the dispatch say of the same words
 * (those at the same place first) is taken over; else the words stand for themselves, unresolved.
 */
final class Meanings {
    static final List<String> PARTY = List.of("text", "name", "country", "sectors", "id");
    static final List<String> PLACE = List.of(
            "text", "name", "country", "admin1", "admin2", "geonames", "latitude", "longitude", "precision", "use");
    static final List<String> TIME = List.of("text", "from", "to", "precision", "anchor", "kind", "timex", "part");
    static final List<String> QUANTITY = List.of("text", "low", "high", "approximate", "unit", "scope");

    private final Coding coding;

    Meanings(Coding coding) {
        this.coding = coding;
    }

    Part party(Part said, Optional<Words> words) {
        Actor actor = said.values().keySet().stream().anyMatch(k -> !k.equals("text") && PARTY.contains(k))
                ? actor(said, "")
                : words.flatMap(this::knownParty)
                        .orElseGet(() -> Actor.unresolved(words.map(Words::text).orElse("")));
        if (actor.name().isEmpty() && actor.country().isEmpty()) {
            throw new RapporteurException("usage", "a party without words needs name= or country=");
        }
        return said.with(
                        "name",
                        actor.name().isEmpty() && words.isPresent()
                                ? words.get().text()
                                : actor.name())
                .with("country", country(actor.country().orElse("")))
                .with("sectors", String.join("+", actor.sectors()))
                .with("id", actor.id().orElse(""));
    }

    private Optional<Actor> knownParty(Words words) {
        List<Participant> all = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            all.addAll(claim.participants().actors());
            all.addAll(claim.participants().recipients());
            claim.voice().attribution().forEach(s -> all.add(new Participant(s.words(), s.actor())));
        }
        return all.stream()
                .filter(p -> p.words().filter(words::equals).isPresent())
                .findFirst()
                .or(() -> all.stream()
                        .filter(p -> p.words()
                                .filter(w -> w.text().equalsIgnoreCase(words.text()))
                                .isPresent())
                        .findFirst())
                .map(Participant::actor);
    }

    static Actor actor(Part part, String rule) {
        String sectors = part.value("sectors");
        return new Actor(
                part.value("name"),
                part.find("country"),
                sectors.isEmpty() ? List.of() : Arrays.asList(sectors.split("\\+", -1)),
                part.find("id"),
                rule);
    }

    static boolean same(Actor a, Actor b) {
        return a.name().equals(b.name())
                && a.country().equals(b.country())
                && a.sectors().equals(b.sectors())
                && a.id().equals(b.id());
    }

    private static String country(String code) {
        if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
            throw new RapporteurException("usage", "country is a code of three capitals, as SYR, not \"" + code + "\"");
        }
        return code;
    }

    Part place(Part said, Optional<Words> words) {
        boolean told = said.values().keySet().stream().anyMatch(k -> !k.equals("text"));
        Optional<LocatedPlace> known = told
                ? Optional.empty()
                : words.flatMap(w -> same(
                        coding.claims().stream().flatMap(c -> c.circumstances().place().stream()),
                        w,
                        LocatedPlace::words));
        Place p = known.map(LocatedPlace::place).orElse(null);
        Part named = said.find("name").isPresent()
                ? said
                : said.with("name", p == null ? words.map(Words::text).orElse("") : p.name());
        if (p != null) {
            named = named.with("country", p.country())
                    .with("admin1", p.admin1())
                    .with("admin2", p.admin2())
                    .with("geonames", p.geonamesId() == 0 ? "" : Long.toString(p.geonamesId()))
                    .with(
                            "latitude",
                            p.point().map(x -> Double.toString(x.latitude())).orElse(""))
                    .with(
                            "longitude",
                            p.point().map(x -> Double.toString(x.longitude())).orElse(""))
                    .with("precision", p.precision().code());
        }
        country(named.value("country"));
        return named.with("precision", named.find("precision").orElse(Place.Precision.REGION.code()))
                .with("use", named.find("use").orElse("literal"));
    }

    static LocatedPlace place(Part part, Words words) {
        Optional<GeoPoint> point = part.find("latitude")
                .flatMap(lat -> part.find("longitude")
                        .map(lon -> new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon))));
        Place place = new Place(
                part.value("name"),
                part.value("country"),
                part.value("admin1"),
                part.value("admin2"),
                part.find("geonames").map(Long::parseLong).orElse(0L),
                point,
                one(Place.Precision.class, "precision", part.value("precision")));
        return new LocatedPlace(words, place, one(LocatedPlace.Use.class, "use", part.value("use")));
    }

    Part time(Part said, Optional<Words> words) {
        if (said.find("from").isPresent() || said.find("to").isPresent()) {
            String from = said.find("from").orElseGet(() -> said.value("to"));
            String to = said.find("to").orElse(from);
            boolean day = SpanEdits.day("from", from).equals(SpanEdits.day("to", to));
            return said.with("from", from)
                    .with("to", to)
                    .with("precision", said.find("precision").orElse(day ? "day" : "range"))
                    .with("anchor", said.find("anchor").orElse("text"))
                    .with("kind", said.find("kind").orElse("date"))
                    .with("timex", said.find("timex").orElse(day ? from : from + "/" + to));
        }
        Optional<TimeExpression> known = words.flatMap(w -> same(
                coding.claims().stream().flatMap(c -> c.circumstances().time().stream()), w, TimeExpression::words));
        Part base = said.with("kind", known.map(k -> code(k.kind())).orElse("date"))
                .with("timex", known.map(TimeExpression::timex).orElse(""))
                .with("part", known.map(TimeExpression::partOfDay).orElse(""));
        return known.flatMap(TimeExpression::interval)
                .map(i -> base.with("from", i.from().toString())
                        .with("to", i.to().toString())
                        .with("precision", i.precision().code())
                        .with("anchor", i.anchor().code()))
                .orElse(base);
    }

    static TimeExpression time(Part part, Words words) {
        Optional<TimeExpression.Interval> interval = part.find("from").map(from -> {
            LocalDate begin = SpanEdits.day("from", from);
            LocalDate end = SpanEdits.day("to", part.find("to").orElse(from));
            return new TimeExpression.Interval(
                    begin,
                    end,
                    one(
                            TimeExpression.Precision.class,
                            "precision",
                            part.find("precision").orElse("range")),
                    one(
                            TimeExpression.Anchor.class,
                            "anchor",
                            part.find("anchor").orElse("text")));
        });
        TimeExpression.Kind kind =
                one(TimeExpression.Kind.class, "kind", part.find("kind").orElse("date"));
        return new TimeExpression(words, kind, part.value("timex"), interval, part.value("part"));
    }

    Part quantity(Part said, Optional<Words> words) {
        Optional<Quantity> known = words.flatMap(w -> same(
                coding.claims().stream().flatMap(c -> c.circumstances().quantities().stream()),
                w,
                q -> q.amount().words()));
        boolean told = said.find("low").isPresent() || said.find("high").isPresent();
        if (!told && known.isEmpty()) {
            throw new RapporteurException(
                    "usage", "what these words count is not known: say low= and high= (one of them where it is open)");
        }
        Part bounds = told
                ? said
                : said.with(
                                "low",
                                known.flatMap(q -> q.amount().low())
                                        .map(Object::toString)
                                        .orElse(""))
                        .with(
                                "high",
                                known.flatMap(q -> q.amount().high())
                                        .map(Object::toString)
                                        .orElse(""))
                        .with(
                                "approximate",
                                known.filter(q -> q.amount().approximate())
                                        .map(q -> "true")
                                        .orElse(""));
        return bounds.with(
                        "unit",
                        said.find("unit").orElse(known.map(q -> q.unit().code()).orElse("killed")))
                .with(
                        "scope",
                        said.find("scope")
                                .orElse(known.map(q -> q.scope().code()).orElse("incident")));
    }

    static Quantity quantity(Part part, Words words) {
        Amount amount = new Amount(
                words,
                part.find("low").map(Meanings::number),
                part.find("high").map(Meanings::number),
                part.value("approximate").equals("true"));
        return new Quantity(
                amount,
                one(Quantity.Unit.class, "unit", part.value("unit")),
                one(Quantity.Scope.class, "scope", part.value("scope")),
                List.of());
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new RapporteurException("usage", "low and high are whole numbers, not \"" + text + "\"", e);
        }
    }

    private static <T> Optional<T> same(Stream<T> some, Words words, java.util.function.Function<T, Words> of) {
        List<T> all = some.filter(t -> of.apply(t).text().equalsIgnoreCase(words.text()))
                .toList();
        return all.stream()
                .filter(t -> of.apply(t).equals(words))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name, String value) {
        List<String> codes = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (code(constant).equalsIgnoreCase(value)) {
                return constant;
            }
            codes.add(code(constant));
        }
        throw new RapporteurException("usage", name + " is one of " + String.join(", ", codes) + ", not " + value);
    }
}
