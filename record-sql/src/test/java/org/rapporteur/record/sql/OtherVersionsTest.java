package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.code.Coding;
import org.rapporteur.record.foreign.ForeignReader;

/** A record opens in older and newer clients of DuckDB, each in a process of its own. The build brings their drivers. */
class OtherVersionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1.3.2.1", "1.5.6.0", "2.0.0.1"})
    void another_version_reads_the_same_counts(String version) throws Exception {
        Path driver = Path.of("target", "duckdb-versions", "duckdb_jdbc-" + version + ".jar")
                .toAbsolutePath();
        Assumptions.assumeTrue(Files.exists(driver), "skipped: " + driver.getFileName() + " was not fetched");
        Path file = folder.resolve("record.duckdb");
        List<Coding> codings = SampleCodings.codings(0, 200);
        try (SqlStore store = RecordFile.open(file)) {
            store.add(codings);
        }
        long claims = codings.stream().mapToLong(c -> c.claims().size()).sum();
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path classes = Path.of(ForeignReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Process reader = ChildJava.running(
                        temporary,
                        driver + System.getProperty("path.separator") + classes,
                        ForeignReader.class.getName(),
                        file.toString())
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, reader.waitFor(), said);
        assertEquals("200 dispatches, " + claims + " claims", said);
    }
}
