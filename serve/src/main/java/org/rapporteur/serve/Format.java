package org.rapporteur.serve;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.RapporteurException;

/** The forms in which a list can be had. */
enum Format {
    JSON("application/json"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv"),
    PARQUET("application/vnd.apache.parquet"),
    GEOJSON("application/geo+json"),
    ATOM("application/atom+xml"),
    JSONFEED("application/feed+json");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form that is asked for: by the parameter {@code format}, else by the header Accept, else JSON.
     *
     * @param known those that the list has
     * @throws RapporteurException {@code bad-parameter} for a format that it does not have
     */
    static Format of(Context context, List<Format> known) {
        String word = context.queryParam("format");
        if (word != null && !word.isBlank()) {
            return known.stream().filter(f -> f.word().equals(word)).findFirst().orElseThrow(() -> {
                List<String> words = known.stream().map(Format::word).toList();
                return new RapporteurException(
                        "bad-parameter",
                        "format is one of " + String.join(", ", words) + " here, not \"" + word + "\"");
            });
        }
        String accept = context.header("Accept");
        if (accept != null) {
            for (String one : accept.split(",", -1)) {
                String type = one.strip().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
                var found = Arrays.stream(values())
                        .filter(f -> f.type.equals(type) && known.contains(f))
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return known.get(0);
    }
}
