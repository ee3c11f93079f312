package org.rapporteur.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endings are cut so that the forms of one word agree. */
class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "killed,kill",
        "killing,kill",
        "kills,kill",
        "stopped,stop",
        "clashes,clash",
        "families,family",
        "raided,raid",
        "Daraa's,daraa",
        "arrested,arrest",
        "arrests,arrest",
        "bus,bus",
        "sanctions,sanction",
        "massacre,massacr",
        "massacred,massacr"
    })
    void forms_lead_to_one_stem(String form, String stem) {
        assertEquals(stem, Stems.of(form));
    }
}
