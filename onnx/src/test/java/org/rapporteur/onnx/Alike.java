package org.rapporteur.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

/**
 * How much of what the fixture has is found again. Int8 matrices are scaled by what they are multiplied with, so a last bit that one
 * processor rounds otherwise than another can turn a close decision: where the processor computes as the one did on which the fixture
 * was written, everything must be equal, and elsewhere nearly everything.
 */
final class Alike {
    private static final double NEARLY = 0.95;
    private final Kernels kernels;
    private int same;
    private int all;

    Alike(Kernels kernels) {
        this.kernels = kernels;
    }

    /** Whether the graph gives the fixture's numbers on this processor. */
    enum Kernels {
        SAME,
        OTHER
    }

    /** Labels of the same words. */
    void add(List<String> wanted, List<String> found) {
        assertEquals(wanted.size(), found.size());
        if (kernels == Kernels.SAME) {
            assertEquals(wanted, found);
        }
        for (int i = 0; i < wanted.size(); i++) {
            same += wanted.get(i).equals(found.get(i)) ? 2 : 0;
            all += 2;
        }
    }

    /** Things that are found or not. */
    void add(Set<String> wanted, Set<String> found) {
        if (kernels == Kernels.SAME) {
            assertEquals(wanted, found);
        }
        same += 2 * (int) wanted.stream().filter(found::contains).count();
        all += wanted.size() + found.size();
    }

    void check() {
        assertTrue(all > 0, "nothing was compared");
        assertTrue(same >= NEARLY * all, () -> same + " of " + all + " are alike");
    }
}
