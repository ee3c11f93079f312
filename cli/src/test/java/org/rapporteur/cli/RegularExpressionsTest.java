package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java's regular expressions go back and try again, and a hostile text can make them do so for ever or until the stack is full. So the program reads texts with scanners, and
 * uses none but those named here, which take one step a character.
 */
class RegularExpressionsTest {
    private static final Set<String> LINEAR = Set.of(
            "-",
            "\\\\.",
            "\\\\s+",
            " +",
            " ",
            "\\t",
            "\t",
            ",",
            "\\\\|",
            " \\\\| ",
            "/",
            "&",
            "\\n",
            ";",
            "\\\\+",
            "[^\\\\p{L}\\\\p{N}]+",
            "[A-Z]{3}");

    /** These look at statements of the program alone, never at a text that came in. */
    private static final Set<String> OWN_STATEMENTS = Set.of("Database.java", "Current.java");

    private static final Pattern CALL =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static List<Path> sources() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("cli")) ? here : here.getParent();
        List<Path> found = new ArrayList<>();
        for (String module :
                List.of("core", "onnx", "intake", "extract", "record-sql", "gazetteer", "library", "cli")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
                files.filter(f -> f.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void no_regular_expression_that_can_go_back_is_run() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> sources = sources();
        for (Path source : sources) {
            if (OWN_STATEMENTS.contains(source.getFileName().toString())) {
                continue;
            }
            String text = Files.readString(source);
            if (text.contains("java.util.regex")) {
                found.add(source.getFileName() + " uses java.util.regex");
            }
            Matcher calls = CALL.matcher(text);
            while (calls.find()) {
                if (!LINEAR.contains(calls.group(1))) {
                    found.add(source.getFileName() + " runs \"" + calls.group(1) + "\"");
                }
            }
        }
        assertTrue(sources.size() > 300, "only " + sources.size() + " sources were looked at");
        assertEquals(List.of(), found);
    }
}
