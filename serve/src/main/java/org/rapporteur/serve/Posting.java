package org.rapporteur.serve;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes dispatches: codes a text at once, records it, and answers with its claims. */
final class Posting {
    private static final List<String> FIELDS = List.of("text", "published", "file", "publisher", "headline");
    private static final int LONGEST_NAME = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stores stores;
    private final Recorder recorder;
    private final LazyCoder coder;
    private final DispatchAnswers dispatches;

    Posting(Stores stores, Recorder recorder, LazyCoder coder, DispatchAnswers dispatches) {
        this.stores = stores;
        this.recorder = recorder;
        this.coder = coder;
        this.dispatches = dispatches;
    }

    /** One dispatch as JSON. */
    void post(Context context) {
        JsonNode body = Json.read(context.bodyAsBytes());
        for (String name : body.propertyNames()) {
            if (!FIELDS.contains(name)) {
                throw new RapporteurException(
                        "bad-parameter", "a dispatch has no \"" + name + "\"; it has " + String.join(", ", FIELDS));
            }
        }
        String text = text(body, "text")
                .orElseThrow(() -> new RapporteurException(
                        "bad-parameter",
                        "a dispatch needs its text, as {\"text\": \"...\", \"published\": \"2011-12-16\"}"));
        String headline = text(body, "headline").orElse("");
        String whole = headline.isBlank() || text.startsWith(headline) ? text : headline + "\n\n" + text;
        Optional<LocalDate> published = text(body, "published").map(Posting::day);
        Defaults defaults = new Defaults(published, brief(body, "publisher"), "");
        String file = brief(body, "file");
        record(context, Inbox.read(file.isEmpty() ? "posted" : file, whole, defaults));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RapporteurException(
                    "bad-parameter", "published is a day, as 2011-12-16, not \"" + text + "\"", e);
        }
    }

    private static Optional<String> text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new RapporteurException("bad-parameter", name + " is text in quotation marks");
        }
        return Optional.of(value.asString()).filter(v -> !v.isBlank());
    }

    private static String brief(JsonNode body, String name) {
        String value = text(body, name).orElse("");
        if (value.length() > LONGEST_NAME) {
            throw new RapporteurException("bad-parameter", name + " is longer than " + LONGEST_NAME + " characters");
        }
        return value;
    }

    private void record(Context context, Intake intake) {
        if (intake instanceof Intake.SetAside aside) {
            throw new RapporteurException(
                    "not-a-dispatch", "this text is not coded (" + aside.code() + "): " + aside.message());
        }
        Intake.Accepted accepted = (Intake.Accepted) intake;
        List<RawBytes> raw = accepted.raw().map(List::of).orElse(List.of());
        Coding coding;
        Recorder.Pending pending;
        try (Recorder.Coming coming = recorder.coming()) {
            coding = coder.code(accepted.dispatch());
            pending = recorder.add(coding, raw);
        }
        // Nearly every dispatch is new, and its answer is made while it is being recorded.
        Reviews.Standing reviews = stores.read(dispatches::reviews);
        ObjectNode fresh = dispatches.fresh(reviews, coding, Shelter.over(context, coding));
        boolean isNew = pending.await(PATIENCE);
        ObjectNode answer =
                isNew ? fresh : stores.read(store -> dispatches.whole(store, coding, Shelter.of(context, store)));
        context.status(isNew ? 201 : 200)
                .header("Location", "/api/dispatches/" + coding.dispatch().id());
        context.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Json.bytes(answer));
    }
}
