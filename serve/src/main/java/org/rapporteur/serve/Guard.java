package org.rapporteur.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.RapporteurException;

/**
 * Who may ask what. A host that is not ours is refused (a page elsewhere whose name was made to point here), a write comes with a
 * token or from a page of this server, and every answer tells the browser to run nothing from elsewhere.
 */
final class Guard {
    private static final String BEARER = "Bearer ";
    static final String COOKIE = "rapporteur_token";
    private static final Set<String> OPEN =
            Set.of("/api/health", "/api/ready", "/api/version", "/api/session", "/api/openapi.yaml");

    private final ServeSettings settings;
    private final Optional<Tokens> tokens;
    private final Tokens ofRun;
    private final Tries tries = new Tries();

    /**
     * @param tokens without which nobody is let in; absent where only this machine asks
     * @param ofRun the token that the server made for this run
     */
    Guard(ServeSettings settings, Optional<Tokens> tokens, Tokens ofRun) {
        this.settings = settings;
        this.tokens = tokens;
        this.ofRun = ofRun;
    }

    /** Before anything else is done. */
    void before(Context context) {
        headers(context);
        if (!isOurs(context.host())) {
            throw new RapporteurException(
                    "wrong-host",
                    "this server does not go by that name; ask for 127.0.0.1, or start it with --host NAME");
        }
        if (!context.path().startsWith("/api/")) {
            return;
        }
        Tokens.Bearer bearer = bearer(context);
        context.attribute("bearer", bearer);
        if (context.method() != HandlerType.GET && context.method() != HandlerType.HEAD) {
            checkWrite(context);
        }
    }

    private static void headers(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
                        + " form-action 'self'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private boolean isOurs(@org.jspecify.annotations.Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        int port = name.lastIndexOf(':');
        String bare = port > name.lastIndexOf(']') ? name.substring(0, port) : name;
        return List.of("localhost", "127.0.0.1", "[::1]").contains(bare)
                || bare.equals(settings.address())
                || settings.hosts().contains(bare);
    }

    /** Who asks: nobody but this machine can where there are no tokens. */
    private Tokens.Bearer bearer(Context context) {
        Optional<String> shown = shown(context);
        if (shown.isPresent()) {
            tries.check(context.ip());
            Optional<Tokens.Bearer> found = ofRun.find(shown.get()).or(() -> tokens.flatMap(t -> t.find(shown.get())));
            if (found.isEmpty()) {
                tries.failed(context.ip());
                throw new RapporteurException(
                        "no-token", "this token is not known; `rapporteur token` makes one, or leave it away");
            }
            return found.get();
        }
        if (tokens.isEmpty()) {
            return new Tokens.Bearer("", Role.ADMIN);
        }
        if (OPEN.contains(context.path())) {
            return new Tokens.Bearer("", Role.READER);
        }
        throw new RapporteurException(
                "no-token", "this server asks for a token: send it as Authorization: Bearer TOKEN");
    }

    private Optional<String> shown(Context context) {
        String header = context.header("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(context.cookie(COOKIE)).filter(c -> !c.isEmpty());
    }

    /** Whether a token came in a header, which no page elsewhere can make a browser send. */
    private static boolean hasHeaderToken(Context context) {
        String header = context.header("Authorization");
        return header != null && header.startsWith(BEARER);
    }

    private void checkWrite(Context context) {
        String type = context.contentType();
        boolean json = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
        if (context.method() == HandlerType.POST && !json) {
            throw new RapporteurException("not-json", "send JSON, with Content-Type: application/json");
        }
        if (!hasHeaderToken(context) && !isSameOrigin(context)) {
            throw new RapporteurException(
                    "wrong-origin",
                    "a write comes from a page of this server, or with a token: Authorization: Bearer TOKEN");
        }
    }

    private static boolean isSameOrigin(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean sameSite = site == null || site.equals("same-origin");
        return origin != null
                && sameSite
                && (origin.equals("http://" + context.host()) || origin.equals("https://" + context.host()));
    }

    static Tokens.Bearer of(Context context) {
        Tokens.Bearer bearer = context.attribute("bearer");
        return bearer == null ? new Tokens.Bearer("", Role.READER) : bearer;
    }

    /** Who bears a token that is shown to be remembered. */
    Tokens.Bearer known(Context context, String token) {
        tries.check(context.ip());
        return ofRun.find(token).or(() -> tokens.flatMap(t -> t.find(token))).orElseThrow(() -> {
            tries.failed(context.ip());
            return new RapporteurException("no-token", "this token is not known; `rapporteur token` makes one");
        });
    }

    /** Whether who asks may do it, and the server writes at all. */
    void need(Context context, Role role) {
        if (!settings.write()) {
            throw new RapporteurException(
                    "no-writing", "this server only reads; start it with `rapporteur serve --write` to write");
        }
        if (!of(context).role().may(role)) {
            throw new RapporteurException(
                    "not-allowed",
                    "this needs the role " + role.code() + ", and the token has "
                            + of(context).role().code());
        }
    }
}
