package org.rapporteur.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;

/** What is sent to another machine arrives as it was. */
class PackingTest {
    private static final Packing<Coding> CODINGS = Packing.of(Coding.class);

    private record Of(String text, long number, int small, double real, List<Optional<Of>> more) {}

    private record Two(String text, long number) {}

    private record Unfit(Map<String, String> map) {}

    @Test
    void A1_codings_come_back_equal() {
        for (Coding coding : MadeCodings.everySort()) {
            assertEquals(coding, CODINGS.unpack(CODINGS.pack(coding)));
        }
    }

    @Test
    void A2_values_at_the_edges_come_back_equal() {
        Packing<Of> packing = Packing.of(Of.class);
        Of inner =
                new Of("\uD83D\uDD4A \u0000 \u0633\u0648\u0631\u064A\u0627", Long.MIN_VALUE, -1, Double.NaN, List.of());
        Of outer = new Of("", Long.MAX_VALUE, Integer.MIN_VALUE, -0.0, List.of(Optional.of(inner), Optional.empty()));
        assertEquals(outer, packing.unpack(packing.pack(outer)));
    }

    @Test
    void A3_a_string_that_stands_often_is_written_once() {
        Packing<Of> packing = Packing.of(Of.class);
        String text = "The council of the region met.".repeat(20);
        Of once = new Of(text, 1, 1, 1, List.of());
        byte[] bytes = packing.pack(new Of(text, 1, 1, 1, List.of(Optional.of(once), Optional.of(once))));
        assertTrue(bytes.length < 2 * text.length(), bytes.length + " bytes");
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains(text));
    }

    @Test
    void B1_bytes_of_a_type_that_is_made_otherwise_are_refused() {
        byte[] other = Packing.of(Two.class).pack(new Two("a", 1));
        RapporteurException e = assertThrows(
                RapporteurException.class, () -> Packing.of(Of.class).unpack(other));
        assertEquals("other-version", e.code());
    }

    @Test
    void B2_bytes_that_are_cut_off_are_refused() {
        byte[] whole = CODINGS.pack(MadeCodings.everySort().get(0));
        RapporteurException e =
                assertThrows(RapporteurException.class, () -> CODINGS.unpack(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals("damaged", e.code());
    }

    @Test
    void B3_a_type_that_cannot_be_packed_says_so_at_once() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Packing.of(Unfit.class));
        assertTrue(e.getMessage().contains("java.util.Map"), e.getMessage());
    }
}
