package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.eval.claims.Layer;
import org.rapporteur.library.Rapporteur;

/** What the program loses without a layer, so that a table of layers measures what it says. */
class LayerSpecTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2011-12-16");

    @Test
    void without_factuality_everything_is_told_as_fact() {
        String text = "The army of Mali did not shell the market of Gao. Rebels may attack Kidal.";
        assertTrue(modalities(Rapporteur.open(), text).contains(Modality.NEGATED));
        assertEquals(List.of(Modality.ASSERTED), modalities(Layer.without(EnumSet.of(Layer.FACTUALITY)), text));
    }

    @Test
    void without_coreference_a_pronoun_is_nobody_unless_evidence_tells() {
        String text = "Kenyan minister Grace Wanjiru praised the army. Sudan condemned her.";
        assertEquals("KEN", condemned(Layer.without(EnumSet.of(Layer.ROLES)), text));
        assertEquals("?", condemned(Layer.without(EnumSet.of(Layer.ROLES, Layer.COREFERENCE)), text));
    }

    private static List<Modality> modalities(Rapporteur rapporteur, String text) {
        return rapporteur.code(text, FRIDAY).claims().stream()
                .map(c -> c.voice().modality())
                .distinct()
                .toList();
    }

    private static String condemned(Rapporteur rapporteur, String text) {
        return rapporteur.code(text, FRIDAY).claims().stream()
                .filter(c -> c.predicate().trigger().text().equals("condemned"))
                .map(Claim::participants)
                .flatMap(p -> p.recipients().stream())
                .map(r -> r.actor().country().orElse("?"))
                .findFirst()
                .orElse("nobody");
    }
}
