package org.rapporteur.resolve.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.resolve.Amount;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

final class AmountFinderTest {
    private static final AmountFinder FINDER = new AmountFinder();

    @TestFactory
    Stream<DynamicTest> amounts_are_what_the_table_says() throws IOException {
        return lines().stream().map(line -> {
            String sentence = line.substring(0, line.indexOf(" -> "));
            String expected = line.substring(line.indexOf(" -> ") + 4);
            return DynamicTest.dynamicTest(sentence, () -> assertEquals(expected, read(sentence)));
        });
    }

    @Test
    void every_number_from_one_to_a_million_reads_the_same_in_digits_and_with_separators() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int n = 2 + random.nextInt(1_000_000);
            String grouped = String.format(java.util.Locale.ROOT, "%,d", n);
            assertEquals(grouped + " [" + n + ", " + n + "]", read("Police counted " + grouped + " marchers."));
        }
    }

    @Test
    void a_span_limits_the_search_and_offsets_are_those_of_the_whole_text() {
        Text text = new Text("Ten died. At least 27 were hurt.");
        List<Amount> found = FINDER.find(text, Span.of(10, text.length()));
        assertEquals(1, found.size());
        assertEquals(Span.of(10, 21), found.get(0).words().span());
    }

    @Test
    void amounts_stand_in_order_and_never_overlap() throws IOException {
        for (String line : lines()) {
            Text text = new Text(line);
            int end = 0;
            for (Amount amount : FINDER.find(text, Span.of(0, text.length()))) {
                assertTrue(amount.words().span().begin() >= end, line);
                end = amount.words().span().end();
            }
        }
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AmountFinderTest.class.getResourceAsStream("amounts.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.startsWith("#")).toList();
        }
    }

    private static String read(String sentence) {
        String found = FINDER.find(new Text(sentence), Span.of(0, sentence.length())).stream()
                .map(AmountFinderTest::show)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "nothing" : found;
    }

    private static String show(Amount amount) {
        String low = amount.low().map(String::valueOf).orElse("open");
        String high = amount.high().map(String::valueOf).orElse("open");
        return amount.words().text() + " [" + low + ", " + high + "]" + (amount.approximate() ? " about" : "");
    }
}
