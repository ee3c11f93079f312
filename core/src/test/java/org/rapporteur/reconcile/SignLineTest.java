package org.rapporteur.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sign comes back from its line as it was. */
class SignLineTest {
    private static final Sign.Ref REF = new Sign.Ref("clm_1", "dsp_1", "dsp_0");

    private static Sign sign(Optional<Sign.Site> site, List<Sign.Toll> tolls, List<Sign.Party> actors) {
        return new Sign(
                REF,
                new Sign.Act("harm", "ASSAULT", "", "actual"),
                site,
                new Sign.Window(14000, 14003, false),
                new Sign.Parties(actors, List.of()),
                tolls,
                new Sign.Wording(List.of("kill"), List.of("12", "kano"), List.of("kano"), List.of()));
    }

    @Test
    void with_everything_told() {
        Sign full = sign(
                Optional.of(new Sign.Site("NGA", "Kano", "kano", 2335204, true, 12.0, 8.5167)),
                List.of(new Sign.Toll("killed", 12, -1, false), new Sign.Toll("injured", -1, 30, true)),
                List.of(new Sign.Party("", "NGA", "REB"), new Sign.Party("boko haram, the", "", "")));
        assertEquals(full, SignLine.parse(REF, SignLine.of(full)));
    }

    @Test
    void with_nothing_told() {
        Sign bare = sign(Optional.empty(), List.of(), List.of());
        assertEquals(bare, SignLine.parse(REF, SignLine.of(bare)));
    }
}
