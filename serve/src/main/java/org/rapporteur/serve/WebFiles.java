package org.rapporteur.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * The web app, from class path resources {@code org/rapporteur/web/}. An address of the app that is no file answers with its first
 * page, which knows the way from there; where the app is not built in, a short page says so.
 */
final class WebFiles {
    private static final String ROOT = "/org/rapporteur/web/";
    private static final String ALLOWED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    private WebFiles() {}

    static void serve(Context context) throws IOException {
        String path = context.path().substring(1);
        if (path.equals("api") || path.startsWith("api/")) {
            Problems.write(
                    context,
                    404,
                    "not-found",
                    "there is nothing under this address; /api/openapi.yaml lists what there is");
            return;
        }
        Optional<byte[]> file = path.isEmpty() || path.endsWith("/") ? Optional.empty() : find(path);
        if (file.isPresent()) {
            boolean hashed = path.startsWith("assets/");
            context.header("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
            context.contentType(TYPES.getOrDefault(ending(path), "application/octet-stream"));
            context.result(file.get());
        } else if (path.substring(path.lastIndexOf('/') + 1).indexOf('.') >= 0 || leadsElsewhere(path)) {
            Problems.write(context, 404, "not-found", "there is no such file");
        } else {
            context.header("Cache-Control", "no-cache").contentType(TYPES.getOrDefault("html", "text/html"));
            context.result(find("index.html").orElseGet(WebFiles::missing));
        }
    }

    private static boolean leadsElsewhere(String path) {
        return path.startsWith("/")
                || path.contains("//")
                || path.contains("..")
                || path.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** A file of the app; names that could lead elsewhere are not looked for. */
    private static Optional<byte[]> find(String path) {
        boolean plain = path.chars().allMatch(c -> ALLOWED.indexOf(c) >= 0);
        if (!plain || leadsElsewhere(path)) {
            return Optional.empty();
        }
        try (InputStream in = WebFiles.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] missing() {
        try (InputStream in = WebFiles.class.getResourceAsStream("no-web.html")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
