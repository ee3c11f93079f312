package org.rapporteur.eval.council;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.council.Answer;
import org.rapporteur.council.Body;
import org.rapporteur.council.Decision;
import org.rapporteur.council.Procedure;
import org.rapporteur.council.Replay;
import org.rapporteur.council.Replayed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Replays a table of recorded votes: one JSON object a roll call, in the order of the table. {@code computed} is what the rule
 * makes of the members' votes alone, null where they are not those of the members of that day.
 */
public final class ReplayRun {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("\n")
            .build();

    private final Replay replay;

    /**
     * How the recorded outcomes compare.
     *
     * @param recorded roll calls whose outcome the table tells
     * @param asRecorded for how many of these the rule gives that outcome
     * @param explained for how many others a procedure is named, by procedure
     * @param unexplained their ids
     * @param notKnown roll calls that cannot be decided, with the reason
     */
    public record Result(
            int all,
            int recorded,
            int asRecorded,
            Map<Procedure, Integer> explained,
            List<String> unexplained,
            List<String> notKnown) {}

    public ReplayRun(Body body) {
        this.replay = new Replay(body);
    }

    public Result run(Path file, OutputStream out) {
        List<RollCallEntry> votes = RollCallTable.read(file);
        Map<String, Replayed> replayed = new LinkedHashMap<>();
        replay.replay(votes.stream().flatMap(v -> v.call().found().stream()).toList())
                .forEach(r -> replayed.put(r.call().id(), r));
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            votes.forEach(vote -> write(json, vote, Optional.ofNullable(replayed.get(vote.id()))));
            json.writeRaw('\n');
        }
        return result(votes, replayed);
    }

    private static void write(JsonGenerator json, RollCallEntry vote, Optional<Replayed> replayed) {
        Optional<Decision> decision = replayed.flatMap(r -> r.computed().found());
        json.writeStartObject();
        json.writeStringProperty("id", vote.id());
        text(json, "computed", decision.map(d -> d.outcome().code()));
        text(json, "procedure", replayed.flatMap(Replayed::procedure).map(Procedure::code));
        text(json, "date", replayed.flatMap(r -> r.call().day()).map(LocalDate::toString));
        text(json, "symbol", replayed.map(r -> r.call().symbol()).filter(s -> !s.isEmpty()));
        decision.ifPresent(d -> decision(json, d));
        text(
                json,
                "note",
                Optional.of(replayed.map(Replayed::note)
                                .orElseGet(() -> vote.call().reason()))
                        .filter(n -> !n.isEmpty()));
        json.writeEndObject();
    }

    private static void decision(JsonGenerator json, Decision decision) {
        json.writeNumberProperty("yes", decision.tally().yes());
        json.writeNumberProperty("no", decision.tally().no());
        json.writeNumberProperty("abstain", decision.tally().abstain());
        json.writeNumberProperty("not_voting", decision.tally().notVoting());
        json.writeArrayPropertyStart("permanent_no");
        decision.against().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("rule", decision.rule().words(decision.tally().members()));
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static Result result(List<RollCallEntry> votes, Map<String, Replayed> replayed) {
        int recorded = 0;
        int asRecorded = 0;
        Map<Procedure, Integer> explained = new EnumMap<>(Procedure.class);
        List<String> unexplained = new ArrayList<>();
        List<String> notKnown = new ArrayList<>();
        for (RollCallEntry vote : votes) {
            Optional<Replayed> r = Optional.ofNullable(replayed.get(vote.id()));
            Answer<Decision> computed = r.map(Replayed::computed)
                    .orElseGet(() -> Answer.notKnown("vote-unknown", vote.call().reason()));
            if (computed.found().isEmpty()) {
                notKnown.add(vote.id() + ": " + computed.reason());
            } else if (vote.outcome().isPresent()) {
                recorded++;
                Optional<Procedure> procedure = r.flatMap(Replayed::procedure);
                if (computed.found().get().outcome() == vote.outcome().get()) {
                    asRecorded++;
                } else if (procedure.isPresent()) {
                    explained.merge(procedure.get(), 1, Integer::sum);
                } else {
                    unexplained.add(vote.id());
                }
            }
        }
        return new Result(votes.size(), recorded, asRecorded, explained, unexplained, notKnown);
    }
}
