package org.rapporteur.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.code.Coding;

/** Many machines reconcile as one does: every kind of export is the same, byte for byte, however the rows are spread. */
class ReconcileJobTest {
    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        spark = SparkForTests.local();
    }

    @AfterAll
    static void close() {
        spark.close();
    }

    private Map<String, String> reconciled(List<Coding> codings, int partitions) throws Exception {
        org.apache.hadoop.fs.Path coded =
                new org.apache.hadoop.fs.Path(folder.resolve("coded").toUri());
        MadeCodings.write(spark, codings, coded);
        Path out = folder.resolve("out");
        new ReconcileJob(spark, partitions).run(coded, new org.apache.hadoop.fs.Path(out.toUri()));
        assertFalse(Files.exists(out.resolve("_work")), "what was needed in between is cleared away");
        return OneMachine.written(out);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void A1_copies_updates_and_withdrawals_are_exported_alike(int partitions) throws Exception {
        Map<String, String> expected = OneMachine.export(MadeCodings.everySort());
        assertTrue(expected.get("dispatches").contains("\"withdrawn\":true"), "one is withdrawn");
        assertFalse(
                expected.get("dispatches").lines().allMatch(l -> l.contains("\"version_of\":null")),
                "one is a version");
        assertFalse(
                expected.get("dispatches").lines().allMatch(l -> l.contains("\"duplicate_of\":null")), "one is a copy");
        Map<String, String> found = reconciled(MadeCodings.everySort(), partitions);
        for (String kind : expected.keySet()) {
            assertEquals(expected.get(kind), found.get(kind), kind);
        }
    }

    @Test
    void A2_a_crowd_is_exported_alike() throws Exception {
        assertEquals(OneMachine.export(MadeCodings.crowd()), reconciled(MadeCodings.crowd(), 3));
    }

    @Test
    void B1_nothing_gives_empty_exports() throws Exception {
        assertEquals(OneMachine.export(List.of()), reconciled(List.of(), 2));
    }
}
