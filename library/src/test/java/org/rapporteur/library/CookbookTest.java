package org.rapporteur.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in docs/cookbook/library.md compiles, runs and prints what it says. */
class CookbookTest {
    @TempDir
    Path folder;

    private static String program() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path page = here.resolveSibling("docs/cookbook/library.md");
        Path inRoot = here.resolve("docs/cookbook/library.md");
        String text = Files.readString(Files.exists(page) ? page : inRoot);
        int begin = text.indexOf("```java\n") + "```java\n".length();
        return text.substring(begin, text.indexOf("```", begin));
    }

    private void compile(Path source, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int result = compiler.run(
                null,
                said,
                said,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
        assertEquals(0, result, said.toString(StandardCharsets.UTF_8));
    }

    private static String run(Path classes, String... arguments) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_program_on_the_page_compiles_and_gives_claims_and_a_record() throws Exception {
        Path source = Files.writeString(folder.resolve("Example.java"), program());
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(source, classes);
        Path wire = Files.createDirectories(folder.resolve("wire"));
        Files.writeString(
                wire.resolve("2011-12-16-a.txt"), "Police arrested 30 students in Minsk on Sunday, a lawyer said.\n");
        Files.writeString(wire.resolve("b.txt"), "");
        List<String> lines = run(
                        classes, wire.toString(), folder.resolve("wire.duckdb").toString())
                .lines()
                .toList();
        assertTrue(lines.contains("ASSAULT 'killed'"), lines.toString());
        assertTrue(lines.contains("  actor: Gunmen"), lines.toString());
        assertTrue(lines.contains("  attribution: a police spokesman"), lines.toString());
        assertTrue(lines.contains("1 dispatches, 1 set aside"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).startsWith("dsp_"), lines.toString());
    }
}
