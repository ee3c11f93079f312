package org.rapporteur.serve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.council.Answer;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Body;
import org.rapporteur.council.Leaning;
import org.rapporteur.council.Member;
import org.rapporteur.council.Roster;
import org.rapporteur.council.Seat;
import org.rapporteur.council.VoteOutlook;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.DocketReader;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.Told;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Veil;
import org.rapporteur.record.find.Counts;
import org.rapporteur.record.find.Entries;
import org.rapporteur.record.find.Nearest;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import org.rapporteur.text.CodePoints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is before a body: its instruments, who holds which position, and what the positions settle. */
final class DocketAnswers {
    private static final List<String> ASKED = List.of("topic", "published_from", "published_to");

    private final Bodies bodies = Bodies.load();

    JsonNode list(Asked asked, SqlStore store) {
        asked.only(List.of());
        Map<String, Long> told = new TreeMap<>();
        for (Counts.Value value : new Counts(store).bodies()) {
            bodies.find(value.value()).ifPresent(b -> told.merge(b.id(), value.count(), Long::sum));
        }
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (Body body : bodies.all()) {
            ObjectNode one = items.addObject().put("id", body.id()).put("name", body.name());
            one.set("aliases", Json.array(body.aliases()));
            one.set("matters", Json.array(body.matters()));
            one.put("members_known", body.lastDay().found().isPresent());
            one.put("instruments", told.getOrDefault(body.id(), 0L));
        }
        return answer;
    }

    /** A docket with the codings it was read from, by dispatch. */
    record View(
            String name, Optional<Body> body, Docket docket, Map<String, Coding> codings, Veils veils, int withdrawn) {}

    View view(Asked asked, SqlStore store) {
        String name = asked.path("body");
        Optional<Body> known = bodies.find(name);
        Predicate<String> ofBody = ofBody(known, name);
        List<String> topic =
                asked.find("topic").map(t -> List.of(t.split(" +", -1))).orElse(List.of());
        DocketReader reader = new DocketReader(ofBody, topic);
        Map<String, Coding> codings = new HashMap<>();
        Optional<LocalDate> from = asked.find("published_from").map(DocketAnswers::day);
        Optional<LocalDate> to = asked.find("published_to").map(DocketAnswers::day);
        List<String> ids = new Entries(store).dispatchesBefore(ofBody);
        Set<String> withdrawn = store.withdrawn();
        int left = 0;
        for (Coding coding : store.happenings().codings(new TreeSet<>(ids))) {
            Optional<LocalDate> day = coding.dispatch().publication().date();
            if (withdrawn.contains(coding.dispatch().id())) {
                left++;
                continue;
            }
            boolean within = from.filter(f -> day.filter(d -> !d.isBefore(f)).isEmpty())
                            .isEmpty()
                    && to.filter(t -> day.filter(d -> !d.isAfter(t)).isEmpty()).isEmpty();
            if (within) {
                reader.take(coding);
                codings.put(coding.dispatch().id(), coding);
            }
        }
        Docket docket = reader.docket();
        if (known.isEmpty() && docket.items().isEmpty() && docket.meetings().isEmpty()) {
            List<String> ofAll = bodies.all().stream().map(Body::id).toList();
            throw new RapporteurException(
                    "not-found",
                    "no dispatch tells of a body called " + name + "; "
                            + Nearest.find(name, ofAll)
                                    .map(n -> "did you mean " + n + "?")
                                    .orElse("/api/bodies lists them"));
        }
        return new View(known.map(Body::name).orElse(name), known, docket, codings, asked.veils(store), left);
    }

    private Predicate<String> ofBody(Optional<Body> known, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return told -> known.isPresent()
                ? bodies.find(told).filter(b -> b.id().equals(known.get().id())).isPresent()
                : told.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RapporteurException("bad-parameter", "\"" + text + "\" is no day; write it as 2011-12-16", e);
        }
    }

    JsonNode docket(Asked asked, SqlStore store) {
        asked.only(ASKED);
        View view = view(asked, store);
        Docket docket = view.docket();
        ObjectNode answer = Json.object();
        answer.put("body", view.body().map(Body::id).orElse(view.name())).put("name", view.name());
        answer.put("dispatches", docket.dispatches()).put("withdrawn", view.withdrawn());
        ArrayNode members = answer.putArray("members");
        docket.items().stream()
                .flatMap(i -> i.last().published().stream())
                .max(LocalDate::compareTo)
                .flatMap(day -> view.body().flatMap(b -> b.roster(day).found()))
                .ifPresent(r -> members(r, members));
        ArrayNode instruments = answer.putArray("instruments");
        docket.items().forEach(item -> instruments.add(instrument(view, item)));
        answer.set("meetings", entries(view, docket.meetings()));
        answer.set("measures", entries(view, docket.measures()));
        return answer;
    }

    private static void members(Roster roster, ArrayNode members) {
        for (Member member : roster.members()) {
            members.addObject()
                    .put("code", member.code())
                    .put("name", member.name())
                    .put("permanent", member.seat() == Seat.PERMANENT);
        }
    }

    /** The id of an instrument over all dispatches: that of its first telling. */
    private static String id(Item item) {
        return item.tellings().get(0).entry().id();
    }

    private static ObjectNode instrument(View view, Item item) {
        ObjectNode one = Json.object().put("id", id(item));
        Veil veil = view.veils()
                .over(item.tellings().stream().map(t -> t.entry().dispatchId()).toList());
        one.put("title", veil.over(item.last().entry().title().best()))
                .put("body", item.last().entry().body());
        one.put("stage", item.stage());
        one.set("sponsors", Json.array(item.sponsors().stream().map(veil::over).toList()));
        ObjectNode positions = one.putObject("positions");
        item.positions().forEach((holder, list) -> {
            ArrayNode array = positions.putArray(veil.over(holder));
            for (Told<Position> told : list) {
                ObjectNode position = entry(view, told);
                position.put("latest", item.latest(holder).filter(told::equals).isPresent());
                array.add(position);
            }
        });
        one.set("provisions", entries(view, item.provisions()));
        one.set("amendments", entries(view, item.amendments()));
        one.set("tellings", entries(view, item.tellings()));
        Optional<VoteOutlook> outlook = view.body()
                .flatMap(body -> item.last()
                        .published()
                        .flatMap(day -> outlook(body, "", day, leanings(item, body, day))
                                .found()));
        outlook.ifPresentOrElse(o -> one.set("outlook", OutlookObject.of(o)), () -> one.putNull("outlook"));
        return one;
    }

    private static ArrayNode entries(View view, List<? extends Told<?>> some) {
        ArrayNode array = Json.array();
        some.forEach(told -> array.add(entry(view, told)));
        return array;
    }

    private static ObjectNode entry(View view, Told<?> told) {
        Coding coding = view.codings().get(told.entry().dispatchId());
        if (coding == null) {
            throw new IllegalStateException(
                    "an entry of no dispatch that was taken: " + told.entry().id());
        }
        CodePoints offsets = coding.dispatch().text().codePoints();
        String dispatch = coding.dispatch().id();
        return EntryAnswers.object(coding, told.entry(), offsets, view.veils().over(dispatch), false);
    }

    /** What each member said last of an instrument. */
    private static Map<String, Leaning> leanings(Item item, Body body, LocalDate day) {
        Map<String, Leaning> leanings = new TreeMap<>();
        body.roster(day).found().ifPresent(roster -> {
            for (String holder : item.positions().keySet()) {
                if (roster.find(holder).isPresent()) {
                    item.latest(holder)
                            .flatMap(p -> Leaning.find(p.entry().stance().code()))
                            .ifPresent(l -> leanings.put(holder, l));
                }
            }
        });
        return leanings;
    }

    private static Answer<VoteOutlook> outlook(Body body, String matter, LocalDate day, Map<String, Leaning> leanings) {
        return body.outlook(matter, day, leanings);
    }

    JsonNode outlook(Asked asked, SqlStore store) {
        asked.only(List.of("instrument", "on", "matter", "assume"));
        View view = view(asked, store);
        Body body = view.body()
                .orElseThrow(() -> new RapporteurException(
                        "not-found", "how " + view.name() + " decides is not known; /api/bodies lists those that are"));
        Optional<String> wanted = asked.find("instrument");
        Optional<Item> item = wanted.map(id -> view.docket().items().stream()
                .filter(i -> i.tellings().stream().anyMatch(t -> t.entry().id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new RapporteurException(
                        "not-found", "no instrument " + id + " is on the docket of " + body.id())));
        Map<String, Leaning> assumed = assumed(asked.text("assume", ""));
        Optional<LocalDate> day = asked.find("on")
                .map(DocketAnswers::day)
                .or(() -> item.flatMap(i -> i.last().published()))
                .or(() -> body.lastDay().found());
        ObjectNode answer = Json.object().put("body", body.id());
        Json.put(answer, "instrument", item.map(DocketAnswers::id));
        ObjectNode assumptions = answer.putObject("assumed");
        assumed.forEach((code, leaning) -> assumptions.put(code, leaning.code()));
        if (day.isEmpty()) {
            answer.putNull("outlook");
            return answer.put("unknown", "no day is known whose members count; name one with on");
        }
        Map<String, Leaning> all =
                new TreeMap<>(item.map(i -> leanings(i, body, day.get())).orElse(Map.of()));
        assumed.forEach((code, leaning) -> {
            all.put(code, leaning);
            if (leaning == Leaning.NOT_STATED) {
                all.remove(code);
            }
        });
        Answer<VoteOutlook> outlook = outlook(body, asked.text("matter", ""), day.get(), all);
        outlook.found().ifPresentOrElse(o -> answer.set("outlook", OutlookObject.of(o)), () -> {
            answer.putNull("outlook");
            answer.put("unknown", outlook.reason());
        });
        return answer;
    }

    private static Map<String, Leaning> assumed(String text) {
        Map<String, Leaning> assumed = new TreeMap<>();
        for (String part : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
            int colon = part.indexOf(':');
            String stance = part.substring(colon + 1);
            Optional<Leaning> leaning = colon < 0 ? Optional.empty() : Leaning.find(stance);
            if (leaning.isEmpty()) {
                List<String> known = java.util.Arrays.stream(Leaning.values())
                        .map(Leaning::code)
                        .toList();
                throw new RapporteurException(
                        "bad-parameter",
                        "\"" + part + "\" is no assumption; write MEMBER:STANCE with a stance of "
                                + String.join(", ", known));
            }
            assumed.put(part.substring(0, colon), leaning.get());
        }
        return assumed;
    }
}
