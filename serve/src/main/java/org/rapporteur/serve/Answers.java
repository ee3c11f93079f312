package org.rapporteur.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.text.Digest;
import tools.jackson.databind.JsonNode;

/** Answers about the record as JSON, each with an ETag that stays as long as nothing is written; the last ones given are kept. */
final class Answers {
    private static final int TAG_LENGTH = 16;
    private static final long MOST_BYTES = 32L << 20;

    private final Stores stores;
    private final String started;
    private final Kept given = new Kept(MOST_BYTES);

    /**
     * @param started what tells this run of the server, and this state of the file, from another
     */
    Answers(Stores stores, String started) {
        this.stores = stores;
        this.started = started;
    }

    Stores stores() {
        return stores;
    }

    /** Answers a question about the record. */
    interface Page extends BiFunction<Asked, SqlStore, JsonNode> {}

    /**
     * @param own names of parameters beside those of filters and pages
     */
    Handler json(List<String> own, Page page) {
        return context -> {
            if (isFresh(context)) {
                return;
            }
            String tag = tag(context);
            Optional<byte[]> kept = given.find(tag);
            byte[] answer =
                    kept.orElseGet(() -> stores.read(store -> Json.bytes(page.apply(new Asked(context, own), store))));
            if (kept.isEmpty() && tag.equals(tag(context))) {
                given.keep(tag, answer);
            }
            context.contentType("application/json").result(answer);
        };
    }

    /** Whether the asker has the answer already; if so it is told, else the answer to come gets its tag. */
    boolean isFresh(Context context) {
        return isFresh(context, tag(context));
    }

    static boolean isFresh(Context context, String tag) {
        context.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept, Authorization");
        String known = context.header("If-None-Match");
        if (known != null && holds(known, tag)) {
            context.status(304);
            return true;
        }
        return false;
    }

    private static boolean holds(String header, String tag) {
        for (String one : header.split(",", -1)) {
            String bare = one.strip();
            if (bare.equals("*") || bare.equals(tag) || tag.equals("W/" + bare)) {
                return true;
            }
        }
        return false;
    }

    private String tag(Context context) {
        String query = context.queryString();
        String accept = context.header("Accept");
        String digest = Digest.of("answer", 1)
                .field("started", started)
                .field("generation", Long.toString(stores.generation()))
                .field("path", context.path())
                .field("query", query == null ? "" : query)
                .field("accept", accept == null ? "" : accept)
                .id("a");
        return "W/\"" + digest.substring(2, 2 + TAG_LENGTH) + "\"";
    }
}
