package org.rapporteur.eval.incidents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.library.Rapporteur;

/** A text in capitals, written for this test. */
class MucEvalTest {
    @TempDir
    Path folder;

    @Test
    void the_template_of_a_murder_is_filled_in_from_the_claims() throws IOException {
        Files.writeString(
                folder.resolve("texts"),
                "DEV-MUC3-9001 (MADE UP)\n\n   LIMA, 4 MAY 89 -- [TEXT] GUNMEN KILLED MAYOR PABLO SOTO IN AREQUIPA YESTERDAY, POLICE SAID.\n");
        Files.writeString(
                folder.resolve("key-made-up"),
                String.join(
                        "\n",
                        "0.  MESSAGE: ID                     DEV-MUC3-9001 (MADE UP)",
                        "1.  MESSAGE: TEMPLATE               1",
                        "2.  INCIDENT: DATE                  03 MAY 89",
                        "3.  INCIDENT: LOCATION              PERU: AREQUIPA (CITY)",
                        "4.  INCIDENT: TYPE                  ATTACK",
                        "9.  PERP: INDIVIDUAL ID             \"GUNMEN\"",
                        "18. HUM TGT: NAME                   \"PABLO SOTO\"",
                        "19. HUM TGT: DESCRIPTION            \"MAYOR\": \"PABLO SOTO\"",
                        "21. HUM TGT: NUMBER                 1: \"PABLO SOTO\"",
                        "23. HUM TGT: EFFECT OF INCIDENT     DEATH: \"PABLO SOTO\""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MucEval(Rapporteur.open()).run(List.of(folder), true, new PrintStream(out, true, StandardCharsets.UTF_8));
        String report = out.toString(StandardCharsets.UTF_8);
        assertTrue(report.contains("1 in the keys, 1 found, 1 side by side"), report);
        assertTrue(report.contains("all slots                   recall 1.000  precision 1.000"), report);
    }
}
