package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offsets in UTF-16 and in code points lead to one another, also where characters take two units. */
class CodePointsTest {
    @Test
    void every_offset_at_a_character_leads_there_and_back() {
        for (String text : List.of(
                "",
                "plain",
                "\uD83D\uDE00",
                "a\uD83D\uDE00b\uD83C\uDDF8\uD83C\uDDFE\u062F\u0645",
                "\uD83D\uDE00\uD83D\uDE00x")) {
            CodePoints offsets = CodePoints.of(text);
            int codePoint = 0;
            for (int at = 0;
                    at <= text.length();
                    at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 1) {
                assertEquals(codePoint, offsets.codePoint(at), text);
                assertEquals(at, offsets.utf16(codePoint), text);
                codePoint++;
            }
        }
    }
}
