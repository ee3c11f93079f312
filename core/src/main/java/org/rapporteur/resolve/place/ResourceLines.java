package org.rapporteur.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of a data file of ours; {@code #} begins a comment. */
final class ResourceLines {
    private ResourceLines() {}

    /** The lines after the one that names the columns. */
    static List<String> withoutHeading(String resource) {
        List<String> lines = of(resource);
        return lines.subList(1, lines.size());
    }

    static List<String> of(String resource) {
        InputStream in = Objects.requireNonNull(ResourceLines.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
