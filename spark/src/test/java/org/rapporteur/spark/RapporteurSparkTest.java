package org.rapporteur.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A command that cannot do its work says so in one line that tells what to do. */
class RapporteurSparkTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void here() {
        System.setProperty("spark.master", "local[1]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
        System.setProperty("spark.driver.host", "127.0.0.1");
    }

    @AfterEach
    void gone() {
        System.getProperties().keySet().removeIf(k -> k.toString().startsWith("spark."));
    }

    private static String refused(String... args) {
        StringWriter said = new StringWriter();
        CommandLine line = RapporteurSpark.commandLine().setErr(new PrintWriter(said));
        assertNotEquals(0, line.execute(args));
        return said.toString().strip();
    }

    @Test
    void A1_a_folder_that_is_there_is_not_written_over() {
        assertEquals(
                "rapporteur-spark: " + folder + " is there already; name a folder that is not",
                refused("code", "in.txt", "--to", folder.toString()));
    }

    @Test
    void A2_an_input_that_is_not_there_is_named() {
        assertEquals(
                "rapporteur-spark: no such file or folder: " + folder + "/in.txt",
                refused("code", folder + "/in.txt", "--to", folder + "/out"));
    }

    @Test
    void A3_what_is_no_order_of_dates_is_told_what_is() {
        assertEquals(
                "rapporteur-spark: --date-order is dmy, mdy or ymd, not ddmm",
                refused("code", "in.txt", "--to", folder + "/out", "--date-order", "ddmm"));
    }

    @Test
    void B1_codings_that_are_not_there_or_not_whole_are_told_apart() throws Exception {
        assertEquals(
                "rapporteur-spark: no such folder: " + folder + "/codings",
                refused("reconcile", folder + "/codings", "--to", folder + "/out"));
        Files.createDirectories(folder.resolve("codings"));
        assertEquals(
                "rapporteur-spark: " + folder
                        + "/codings holds no whole codings: name a folder that code wrote to its end",
                refused("reconcile", folder + "/codings", "--to", folder + "/out"));
    }

    @Test
    void C1_a_command_without_where_to_is_told_what_is_missing() {
        String said = refused("reconcile", "codings");
        assertTrue(said.startsWith("Missing required option: '--to=FOLDER'"), said);
    }
}
