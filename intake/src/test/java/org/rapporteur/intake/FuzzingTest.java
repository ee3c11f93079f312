package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short feeding of each reader; {@code Fuzzing 100000 1 examples} is the long one. */
class FuzzingTest {
    private static final int INPUTS = Integer.getInteger("rapporteur.fuzz", 150);

    static List<String> readers() {
        return Fuzzing.READERS;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void mutated_inputs_give_items_or_reasons_in_time(String reader) throws Exception {
        Path examples = Path.of("").toAbsolutePath().resolveSibling("examples");
        Fuzzing fuzzing = new Fuzzing(11, Optional.of(examples).filter(Files::isDirectory));
        fuzzing.feed(reader, INPUTS);
        assertEquals(List.of(), fuzzing.findings());
    }
}
