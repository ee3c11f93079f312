package org.rapporteur.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Person.Standing;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** What an export shows of private persons. */
class VeilTest {
    private static Person person(String name, Standing standing) {
        Words words = new Words(Span.of(0, name.length()), name);
        return new Person(
                new Grounds("per_" + name, "dsp_1", List.of(words), List.of()), name, standing, List.of(words));
    }

    private static final List<LedgerEntry> PERSONS = List.of(
            person("Musa Bello", Standing.WITNESS),
            person("Amina Saleh", Standing.MINOR),
            person("Juan Cruz", Standing.VICTIM),
            person("Eva Lund", Standing.PRIVATE));

    @Test
    void by_default_witnesses_and_minors_are_withheld_and_others_are_not() {
        Veil veil = Withholding.WITNESSES.veil(PERSONS);
        assertEquals(
                "[name withheld] saw Juan Cruz fall; [name withheld] hid at Eva Lund's.",
                veil.over("Musa Bello saw Juan Cruz fall; Amina Saleh hid at Eva Lund's."));
    }

    @Test
    void each_level_withholds_all_that_the_one_before_does() {
        List<Withholding> levels =
                List.of(Withholding.NONE, Withholding.WITNESSES, Withholding.VICTIMS, Withholding.PRIVATE);
        for (int i = 1; i < levels.size(); i++) {
            List<String> wider = levels.get(i).veil(PERSONS).names();
            assertTrue(
                    wider.containsAll(levels.get(i - 1).veil(PERSONS).names()),
                    levels.get(i).code());
        }
        assertTrue(Withholding.NONE.veil(PERSONS).isOpen());
    }

    @Test
    void a_title_or_a_letter_in_a_name_takes_nothing_out_of_others() {
        Veil veil = Veil.taking(List.of("Mr. Bello", "D"));
        assertEquals("Mr. Lund (D) met [name withheld].", veil.over("Mr. Lund (D) met Mr. Bello."));
    }

    @Test
    void a_surname_alone_is_withheld_too_but_not_within_another_word() {
        Veil veil = Withholding.WITNESSES.veil(PERSONS);
        assertEquals("[name withheld] went to Bellona.", veil.over("Bello went to Bellona."));
    }
}
