package org.rapporteur.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Signs share what they have in common, and stay what they are. */
class SignPoolTest {
    private static Sign sign(String claim) {
        String line = SignLine.of(new Sign(
                new Sign.Ref(claim, "dsp_1", "dsp_1"),
                new Sign.Act("harm", "ASSAULT", "", "actual"),
                Optional.of(new Sign.Site("SYR", "Homs", "homs", 169577, true, 34.7, 36.7)),
                new Sign.Window(15341, 15342, true),
                new Sign.Parties(List.of(new Sign.Party("soldiers", "SYR", "MIL")), List.of()),
                List.of(new Sign.Toll("killed", 3, 3, false)),
                new Sign.Wording(List.of("kill"), List.of("homs"), List.of("homs"), List.of("soldier"))));
        return SignLine.parse(new Sign.Ref(claim, "dsp_1", "dsp_1"), line);
    }

    @Test
    void a_shared_sign_equals_the_sign() {
        assertEquals(sign("clm_1"), new SignPool().share(sign("clm_1")));
    }

    @Test
    void equal_parts_of_two_signs_are_one() {
        SignPool pool = new SignPool();
        Sign one = pool.share(sign("clm_1"));
        Sign other = pool.share(sign("clm_2"));
        assertNotSame(one, other);
        assertSame(one.act(), other.act());
        assertSame(one.site().orElseThrow(), other.site().orElseThrow());
        assertSame(one.parties().actors().get(0), other.parties().actors().get(0));
        assertSame(one.wording().names().get(0), other.wording().names().get(0));
    }
}
