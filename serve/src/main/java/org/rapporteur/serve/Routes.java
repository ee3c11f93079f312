package org.rapporteur.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.export.DocketExport;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.Veils;
import tools.jackson.databind.node.ObjectNode;

/** Which address answers what; openapi.yaml describes each. */
final class Routes {
    private static final String STARTED = "started";

    private final ServeSettings settings;
    private final Guard guard;
    private final Answers answers;
    private final Clock clock;
    private final Metrics metrics = new Metrics();

    Routes(ServeSettings settings, Guard guard, Answers answers, Clock clock) {
        this.settings = settings;
        this.guard = guard;
        this.answers = answers;
        this.clock = clock;
    }

    void add(RoutesConfig routes, Optional<Recorder> recorder, LazyCoder coder) {
        Stores stores = answers.stores();
        Reviews reviews = new Reviews(stores);
        ClaimObjects objects = new ClaimObjects(stores, reviews);
        CorrectionObjects corrections = new CorrectionObjects();
        DispatchAnswers dispatches = new DispatchAnswers(objects);
        ClaimAnswers claims = new ClaimAnswers(stores, objects, corrections);
        Shelter shelter = new Shelter(settings.withholding(), stores);
        routes.before(context -> {
            context.attribute(STARTED, System.nanoTime());
            guard.before(context);
            shelter.before(context);
        });
        routes.after(this::measure);
        Downloads downloads = new Downloads(answers, objects);
        records(routes, dispatches, claims, downloads);
        events(routes, new EventAnswers(stores, objects), downloads);
        councils(routes, new DocketAnswers(), new EntryAnswers(), downloads);
        counts(routes, new CountAnswers(), downloads);
        List<String> none = List.of();
        routes.get("/api/search", answers.json(List.of("facets"), new SearchAnswers(stores)::search));
        routes.get("/api/changes", new ChangeAnswers(answers)::changes);
        Annotations annotations = new Annotations(answers, objects);
        routes.get("/api/dispatches/{dispatch_id}/annotations", annotations::ofDispatch);
        routes.get("/api/claims/{claim_id}/annotations", annotations::ofClaim);
        routes.get(
                "/api/corrections",
                downloads.unfiltered(
                        "corrections",
                        answers.json(none, corrections::list),
                        (to, format, asked, store) -> to.table(
                                CorrectionObjects.COLUMNS,
                                taker -> corrections
                                        .chosen(asked, store)
                                        .forEach(n -> taker.accept(CorrectionObjects.object(n, asked.veils(store)))))));
        routes.get("/api/review", answers.json(List.of("reason"), claims::queue));
        CorrectionPosting correcting = new CorrectionPosting(stores, objects, clock);
        routes.post("/api/corrections", needing(Role.REVIEWER, correcting::post));
        recorder.ifPresentOrElse(
                r -> {
                    Posting posting = new Posting(stores, r, coder, dispatches);
                    routes.post("/api/dispatches", needing(Role.CODER, posting::post));
                },
                () -> routes.post("/api/dispatches", needing(Role.CODER, c -> {})));
        server(routes, coder, new Gauges(stores, recorder));
        routes.get("/", WebFiles::serve);
        routes.get("/<path>", WebFiles::serve);
    }

    private Handler needing(Role role, Handler handler) {
        return context -> {
            guard.need(context, role);
            handler.handle(context);
        };
    }

    private void records(RoutesConfig routes, DispatchAnswers dispatches, ClaimAnswers claims, Downloads downloads) {
        List<Format> flat = List.of(Format.JSON, Format.NDJSON, Format.CSV, Format.PARQUET);
        Handler list = downloads.list("dispatches", flat, List.of(), dispatches::list, downloads::dispatches);
        routes.get("/api/dispatches", list);
        routes.head("/api/dispatches", list);
        routes.get("/api/dispatches/{dispatch_id}", answers.json(List.of(), dispatches::one));
        routes.get("/api/dispatches/{dispatch_id}/text", context -> {
            if (!answers.isFresh(context)) {
                answers.stores().read(store -> {
                    dispatches.text(context, store);
                    return true;
                });
            }
        });
        List<Format> all = List.of(Format.JSON, Format.NDJSON, Format.CSV, Format.PARQUET, Format.GEOJSON);
        Handler claimList = downloads.list("claims", all, List.of("sort"), claims::list, downloads::claims);
        routes.get("/api/claims", claimList);
        routes.head("/api/claims", claimList);
        routes.get("/api/claims/{claim_id}", claims::one);
    }

    private void events(RoutesConfig routes, EventAnswers events, Downloads downloads) {
        List<Format> lines = List.of(Format.JSON, Format.NDJSON);
        List<Format> mapped = List.of(Format.JSON, Format.NDJSON, Format.CSV, Format.GEOJSON);
        routes.get(
                "/api/happenings",
                downloads.list(
                        "happenings", lines, List.of("sort", "least"), events::happenings, downloads::happenings));
        routes.get("/api/happenings/{happening_id}", answers.json(List.of(), events::happening));
        routes.get(
                "/api/incidents",
                downloads.list("incidents", mapped, List.of("sort"), events::incidents, downloads::incidents));
        routes.get("/api/digest", answers.json(List.of(), events::days));
        routes.get("/api/digest/{day}", answers.json(List.of(), events::digest));
    }

    private void councils(RoutesConfig routes, DocketAnswers dockets, EntryAnswers entries, Downloads downloads) {
        routes.get("/api/bodies", answers.json(List.of(), dockets::list));
        routes.get(
                "/api/dockets/{body}",
                downloads.unfiltered("docket", answers.json(List.of(), dockets::docket), (to, format, asked, store) -> {
                    Veils veils = asked.veils(store);
                    to.stream(out -> new DocketExport(
                                    out, (id, words) -> veils.over(id).over(words))
                            .csv(dockets.view(asked, store).docket()));
                }));
        routes.get("/api/dockets/{body}/outlook", answers.json(List.of(), dockets::outlook));
        routes.get("/api/entries/{kind}", answers.json(List.of(), entries::list));
    }

    private void counts(RoutesConfig routes, CountAnswers counts, Downloads downloads) {
        List<Format> table = List.of(Format.JSON, Format.CSV);
        List<Format> mapped = List.of(Format.JSON, Format.CSV, Format.GEOJSON);
        routes.get("/api/actors", downloads.list("actors", table, List.of(), counts::actors, downloads::actors));
        routes.get("/api/ties", answers.json(List.of("by", "ego"), counts::ties));
        routes.get("/api/places", downloads.list("places", mapped, List.of(), counts::places, downloads::places));
        routes.get("/api/divisions", answers.json(List.of(), new DivisionAnswers()::list));
        routes.get("/api/facets", answers.json(List.of("facet", "top"), counts::facets));
        routes.get("/api/timeline", answers.json(List.of("by", "on"), counts::timeline));
        routes.get("/api/runs", answers.json(List.of(), counts::runs));
        routes.get("/api/set-aside", answers.json(List.of(), counts::setAside));
        routes.get("/api/record", answers.json(List.of(), counts::census));
    }

    private void server(RoutesConfig routes, LazyCoder coder, Gauges gauges) {
        routes.get("/api/session", this::session);
        routes.post("/api/session", this::signIn);
        routes.delete("/api/session", context -> {
            context.removeCookie(Guard.COOKIE, "/");
            context.status(204);
        });
        routes.get("/api/health", context -> plain(context, Json.object().put("status", "up")));
        routes.get("/api/ready", context -> {
            String state = coder.state();
            boolean ready = !state.equals("loading") && !state.equals("failed");
            context.status(ready ? 200 : 503);
            plain(context, Json.object().put("ready", ready).put("record", true).put("coder", state));
        });
        routes.get("/api/version", context -> plain(context, versions()));
        routes.get("/api/openapi.yaml", Routes::openapi);
        routes.get(
                "/api/metrics",
                context -> context.header("Cache-Control", "no-store")
                        .contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.text(gauges.now())));
    }

    private static void plain(Context context, ObjectNode answer) {
        context.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Json.bytes(answer));
    }

    private static ObjectNode versions() {
        String program = Routes.class.getPackage().getImplementationVersion();
        return Json.object()
                .put("program", program == null ? "development" : program)
                .put("api", "1")
                .put("record_format", RecordFile.FORMAT)
                .put("java", Runtime.version().toString());
    }

    private void session(Context context) {
        Tokens.Bearer bearer = Guard.of(context);
        ObjectNode answer = Json.object()
                .put("writing", settings.write())
                .put("role", bearer.role().code());
        Json.put(answer, "name", Optional.of(bearer.name()).filter(n -> !n.isEmpty()));
        List<String> deeds = bearer.role().deeds();
        answer.set("may", Json.array(settings.write() ? deeds : deeds.subList(0, 1)));
        answer.put("asks_for_token", settings.tokens().isPresent());
        answer.put("withholding", settings.withholding().code());
        plain(context, answer);
    }

    /** Remembers a token in a cookie that no script can read and no other site can send. */
    private void signIn(Context context) {
        String token = Json.read(context.bodyAsBytes()).path("token").asString("");
        if (token.isEmpty()) {
            throw new RapporteurException("bad-parameter", "signing in needs {\"token\": \"...\"}");
        }
        Tokens.Bearer bearer = guard.known(context, token);
        Cookie cookie = new Cookie(Guard.COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/");
        cookie.setSecure("https".equals(context.header("X-Forwarded-Proto")));
        context.cookie(cookie);
        context.attribute("bearer", bearer);
        session(context);
    }

    private static void openapi(Context context) throws IOException {
        try (InputStream in = Routes.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("openapi.yaml is not on the class path");
            }
            context.contentType("application/yaml")
                    .header("Cache-Control", "no-cache")
                    .result(in.readAllBytes());
        }
    }

    private void measure(Context context) {
        Long started = context.attribute(STARTED);
        String route = context.endpoints().lastHttpEndpoint() == null
                ? "none"
                : context.endpoints().lastHttpEndpoint().path;
        metrics.saw(route, context.statusCode(), started == null ? 0 : System.nanoTime() - started);
    }
}
