package org.rapporteur.eval.incidents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.library.Rapporteur;

/** A table of the same columns, written for this test. */
class FakesEvalTest {
    private static final String HEAD = "unit_id,article_content,location,actor,nb_civilians,nb_noncivilians\n";

    @TempDir
    Path folder;

    private String report(String rows) throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), HEAD + rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FakesEval(Rapporteur.open()).run(table, true, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void dead_place_and_party_of_the_deadliest_incident_are_compared() throws IOException {
        String row =
                ",\"Syrian army helicopters bombed a market in Aleppo on Tuesday, killing 23 civilians, activists said. A gunman wounded a teacher in Homs.\","
                        + "aleppo,syrian government or russian troops,20,3\n";
        String report = report("1" + row + "2" + row + "3" + row + "4" + row + "5" + row + "6" + row);
        assertTrue(report.contains("dead exactly 1.000, within a fifth 1.000; governorate 1.000"), report);
    }

    @Test
    void a_wrong_count_is_not_exact_but_may_be_near() throws IOException {
        String row =
                ",\"A car bomb killed 23 people in Homs on Tuesday, state media said. Firefighters put out the flames.\",homs,unknown,25,0\n";
        String report = report("1" + row + "2" + row + "3" + row + "4" + row + "5" + row + "6" + row);
        assertTrue(report.contains("dead exactly 0.000, within a fifth 1.000"), report);
    }
}
