package org.rapporteur.serve;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.ledger.Veil;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;

/**
 * Whose names answers leave out: what the server was started with, or more where {@code withhold=} asks for it. The veils are read
 * once after each change of the record.
 */
final class Shelter {
    /** The name of the parameter. */
    static final String PARAMETER = "withhold";

    private static final String ATTRIBUTE = "shelter";

    private final Withholding least;
    private final Stores stores;
    private final Map<Withholding, Veils> known = new EnumMap<>(Withholding.class);
    private long generation = -1;

    /**
     * @param least what every answer leaves out
     */
    Shelter(Withholding least, Stores stores) {
        this.least = least;
        this.stores = stores;
    }

    /** One question with what its answer leaves out. */
    private record Sheltered(Shelter shelter, Withholding withholding) {}

    Withholding least() {
        return least;
    }

    /**
     * Reads what a question asks for.
     *
     * @throws RapporteurException {@code not-allowed} where it asks to see names that the server withholds
     */
    void before(Context context) {
        String word = context.queryParam(PARAMETER);
        Withholding asked = word == null || word.isBlank()
                ? least
                : Withholding.find(word)
                        .orElseThrow(() -> new RapporteurException(
                                "bad-parameter",
                                PARAMETER + " is one of " + String.join(", ", Withholding.words()) + ", not \"" + word
                                        + "\""));
        if (!asked.covers(least)) {
            throw new RapporteurException(
                    "not-allowed",
                    "this server withholds names of " + least.code() + "; whoever runs it may start it with --withhold "
                            + asked.code());
        }
        context.attribute(ATTRIBUTE, new Sheltered(this, asked));
    }

    /** The veils for the answer to a question. */
    static Veils of(Context context, SqlStore store) {
        Sheltered sheltered = sheltered(context);
        return sheltered.shelter().veils(store, sheltered.withholding());
    }

    /** The veil over a dispatch that is not in the record yet. */
    static Veil over(Context context, Coding coding) {
        return sheltered(context).withholding().veil(coding.entries());
    }

    private static Sheltered sheltered(Context context) {
        Sheltered sheltered = context.attribute(ATTRIBUTE);
        if (sheltered == null) {
            throw new IllegalStateException("a question came by without its shelter: " + context.path());
        }
        return sheltered;
    }

    private synchronized Veils veils(SqlStore store, Withholding withholding) {
        long now = stores.generation();
        if (generation != now) {
            known.clear();
            generation = now;
        }
        return known.computeIfAbsent(withholding, w -> Veils.of(store, w));
    }
}
