package org.rapporteur.cli;

import org.rapporteur.RapporteurException;
import org.rapporteur.council.Answer;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Body;

/** Finds the body that a command line names, or ends the command with the reason. */
final class DocketBody {
    private DocketBody() {}

    static Body named(Bodies bodies, String name) {
        return known(bodies.body(name));
    }

    /** The value, or an exception that says why it is not known. */
    static <T> T known(Answer<T> answer) {
        return answer.found().orElseThrow(() -> new RapporteurException("no-input", answer.reason()));
    }
}
