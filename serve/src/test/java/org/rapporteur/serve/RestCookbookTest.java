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
import tools.jackson.databind.JsonNode;

/** The Python and R of docs/cookbook/rest.md run and count what the server has. */
class RestCookbookTest {
    @TempDir
    Path folder;

    /** The first program of a language on the page. */
    private static String program(String language) throws IOException {
        Path root = Path.of(System.getProperty("rapporteur.root", ".."));
        String text = Files.readString(root.resolve("docs/cookbook/rest.md"));
        String fence = "```" + language + "\n";
        int begin = text.indexOf(fence) + fence.length();
        return text.substring(begin, text.indexOf("```", begin));
    }

    private static boolean isHere(String interpreter) throws InterruptedException {
        try {
            return new ProcessBuilder(interpreter, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> run(String interpreter, String language, ServedExamples examples) throws Exception {
        Path script = Files.writeString(folder.resolve("example." + language), program(language));
        ProcessBuilder builder = new ProcessBuilder(interpreter, script.toString()).redirectErrorStream(true);
        builder.environment().put("RAPPORTEUR", examples.server.address().replaceFirst("/$", ""));
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process run = builder.start();
        List<String> lines = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, run.waitFor(), String.join("\n", lines));
        return lines;
    }

    private static int claims(ServedExamples examples, String type) {
        return examples.json("/api/claims?total=true&limit=1&type=" + type)
                .path("total")
                .asInt();
    }

    @Test
    void the_python_example_counts_claims_by_their_source() throws Exception {
        Assumptions.assumeTrue(isHere("python3"), "skipped: python3 is not here");
        try (ServedExamples examples = ServedExamples.reading()) {
            List<String> lines = run("python3", "python", examples);
            int claims = claims(examples, "REJECT");
            assertTrue(claims > 0);
            assertEquals("claims " + claims, lines.get(lines.size() - 1));
        }
    }

    @Test
    void the_r_example_reads_claims_and_figures_as_they_are() throws Exception {
        Assumptions.assumeTrue(isHere("Rscript"), "skipped: R is not here");
        try (ServedExamples examples = ServedExamples.reading()) {
            int figures = 0;
            for (JsonNode incident : examples.all("/api/incidents", 1000)) {
                for (JsonNode figure : incident.path("figures")) {
                    boolean killed = figure.path("unit").asString().equals("killed");
                    figures += killed && figure.path("scope").asString().equals("incident") ? 1 : 0;
                }
            }
            assertTrue(figures > 5);
            List<String> lines = run("Rscript", "r", examples);
            assertEquals(
                    List.of("claims " + claims(examples, "ASSAULT"), "figures " + figures),
                    lines.subList(lines.size() - 2, lines.size()));
        }
    }
}
