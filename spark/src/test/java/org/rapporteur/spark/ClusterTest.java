package org.rapporteur.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;

/** With the program's own reader and coder, on two executors that are processes of their own: the same bytes as one machine, though executors are killed. */
class ClusterTest {
    private static final int MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void the_examples_are_coded_and_reconciled_alike_though_two_executors_are_killed() throws Exception {
        String examples = Path.of("").toAbsolutePath().resolveSibling("examples") + "/201*.txt";
        String said = onCluster(2, examples);
        assertTrue(said.lines().anyMatch("killed 2"::equals), said);
        Map<String, String> expected = OneMachine.export(coded(examples));
        assertTrue(expected.get("claims").lines().count() > 100, "there is something to compare");
        assertEquals(expected, OneMachine.written(folder.resolve("export")));
    }

    private static List<Coding> coded(String input) {
        List<Coding> codings = new ArrayList<>();
        DispatchCoding coder = DispatchCoding.own();
        try (Inbox inbox = Inbox.of(List.of(input), Defaults.none())) {
            while (inbox.hasNext()) {
                if (inbox.next() instanceof Intake.Accepted accepted) {
                    codings.add(coder.code(accepted.dispatch()));
                }
            }
        }
        return codings;
    }

    private String onCluster(int kills, String input) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("spark"));
        Files.createDirectories(home.resolve("jars"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(
                Arrays.asList(System.getProperty("rapporteur.spark.opens", "").split(" ", -1)));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ClusterTrial.class.getName(),
                folder.toString(),
                Integer.toString(kills),
                input));
        command.removeIf(String::isEmpty);
        Path log = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertTrue(ended && process.exitValue() == 0, said);
        return said;
    }
}
