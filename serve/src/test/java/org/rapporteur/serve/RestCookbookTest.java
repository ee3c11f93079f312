package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Python of docs/cookbook/rest.md runs and counts what the server has. */
class RestCookbookTest {
    @TempDir
    Path folder;

    private static String program() throws IOException {
        Path root = Path.of(System.getProperty("rapporteur.root", ".."));
        String text = Files.readString(root.resolve("docs/cookbook/rest.md"));
        int begin = text.indexOf("```python\n") + "```python\n".length();
        return text.substring(begin, text.indexOf("```", begin));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void the_python_example_counts_claims_by_their_source() throws Exception {
        Assumptions.assumeTrue(hasPython(), "skipped: python3 is not here");
        Path script = Files.writeString(folder.resolve("example.py"), program());
        try (ServedExamples examples = ServedExamples.reading()) {
            ProcessBuilder python = new ProcessBuilder("python3", script.toString()).redirectErrorStream(true);
            python.environment().put("RAPPORTEUR", examples.server.address().replaceFirst("/$", ""));
            python.environment().put("PYTHONIOENCODING", "utf-8");
            Process run = python.start();
            List<String> lines = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertEquals(0, run.waitFor(), String.join("\n", lines));
            int claims = examples.json("/api/claims?type=REJECT&total=true&limit=1")
                    .path("total")
                    .asInt();
            assertTrue(claims > 0);
            assertEquals("claims " + claims, lines.get(lines.size() - 1));
        }
    }
}
