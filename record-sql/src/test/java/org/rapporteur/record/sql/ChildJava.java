package org.rapporteur.record.sql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a Java process that the test may kill. */
final class ChildJava {
    private ChildJava() {}

    /** With the class path of this test. */
    static ProcessBuilder running(Path temporary, Class<?> main, String... arguments) {
        return running(temporary, System.getProperty("java.class.path"), main.getName(), arguments);
    }

    static ProcessBuilder running(Path temporary, String classPath, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary, "-cp", classPath, main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
