package org.rapporteur.eval.happenings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesEvalTest {
    @Test
    void copies_of_two_texts_are_told_from_each_other(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text("port", "dockers", "wages"));
        Files.writeString(folder.resolve("b.txt"), text("market", "farmers", "prices"));
        Files.writeString(folder.resolve("short.txt"), "Too short to be measured.");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CopiesEval().run(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String said = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("texts: 2, with copies 10"), said);
        assertTrue(said.contains("re-headed    recall 1.000 (2 of 2)"), said);
        assertTrue(said.contains("precision 1.0000"), said);
    }

    private static String text(String place, String who, String what) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            text.append("On day ")
                    .append(i)
                    .append(" the ")
                    .append(who)
                    .append(" of the ")
                    .append(place);
            text.append(" met number ")
                    .append(i * 7)
                    .append(" of their delegates and spoke about ")
                    .append(what);
            text.append(". ");
        }
        return text.toString();
    }
}
