package org.rapporteur.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.RapporteurException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Errors as problem details (RFC 9457): one line that says what to do, never where in the program it arose. */
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    static final String TYPE = "application/problem+json";

    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("bad-filter", 400),
            Map.entry("bad-parameter", 400),
            Map.entry("bad-cursor", 400),
            Map.entry("bad-json", 400),
            Map.entry("usage", 400),
            Map.entry("no-token", 401),
            Map.entry("not-allowed", 403),
            Map.entry("wrong-host", 421),
            Map.entry("wrong-origin", 403),
            Map.entry("no-writing", 403),
            Map.entry("record-read-only", 403),
            Map.entry("not-found", 404),
            Map.entry("no-input", 404),
            Map.entry("not-acceptable", 406),
            Map.entry("changed", 412),
            Map.entry("too-large", 413),
            Map.entry("not-json", 415),
            Map.entry("not-a-dispatch", 422),
            Map.entry("no-if-match", 428),
            Map.entry("too-often", 429),
            Map.entry("stopping", 503),
            Map.entry("loading", 503));

    private Problems() {}

    static void handle(RoutesConfig routes) {
        routes.exception(RapporteurException.class, (e, context) -> own(e, context));
        routes.exception(
                JacksonException.class,
                (e, context) -> write(
                        context, 400, "bad-json", "the body is no JSON that is understood: " + e.getOriginalMessage()));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> write(context, e.getStatus(), code(e.getStatus()), message(e.getStatus())));
        routes.exception(Exception.class, (e, context) -> {
            LOG.log(Level.SEVERE, "could not answer " + context.method() + " " + context.path(), e);
            write(context, 500, "failed", "the server could not answer this; its log has why");
        });
    }

    private static void own(RapporteurException e, Context context) {
        int status = STATUS.getOrDefault(e.code(), 500);
        if (status == 500) {
            LOG.log(Level.SEVERE, "could not answer " + context.method() + " " + context.path(), e);
        }
        write(context, status, e.code(), String.valueOf(e.getMessage()));
    }

    private static String code(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "not-allowed";
            case 413 -> "too-large";
            default -> "http-" + status;
        };
    }

    private static String message(int status) {
        return switch (status) {
            case 404 -> "there is nothing under this address; /api/openapi.yaml lists what there is";
            case 405 -> "this address does not take that method; /api/openapi.yaml lists what it takes";
            case 413 -> "the body is larger than the server takes";
            default -> "the request cannot be answered";
        };
    }

    static void write(Context context, int status, String code, String detail) {
        context.status(status).contentType(TYPE).header("Cache-Control", "no-store");
        context.result(body(status, code, detail));
    }

    /** A problem as JSON (RFC 9457). */
    static byte[] body(int status, String code, String detail) {
        ObjectNode problem = Json.object();
        problem.put("type", "/api/problems/" + code);
        problem.put("title", code.replace('-', ' '));
        problem.put("status", status);
        problem.put("code", code);
        problem.put("detail", detail);
        return Json.bytes(problem);
    }
}
