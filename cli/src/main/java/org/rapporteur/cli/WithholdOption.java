package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Person;
import org.rapporteur.ledger.Veil;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.RecordStore;
import picocli.CommandLine.Option;

/** Whose names a command leaves out of what it writes. */
final class WithholdOption {
    private final Map<String, Veil> veils = new TreeMap<>();

    @Option(
            names = "--withhold",
            paramLabel = "WHOSE",
            defaultValue = "witnesses",
            description = {
                "Whose names are left out: witnesses (and minors), victims (and those), private (everybody without an"
                        + " office) or none (${DEFAULT-VALUE})"
            })
    private String whose = "witnesses";

    Withholding chosen() {
        for (Withholding one : Withholding.values()) {
            if (one.code().equals(whose)) {
                return one;
            }
        }
        String near = NearestName.find(whose, Withholding.words())
                .map(n -> "; did you mean " + n + "?")
                .orElse("");
        throw new RapporteurException(
                "usage", "--withhold is one of " + String.join(", ", Withholding.words()) + ", not " + whose + near);
    }

    /** The names of all dispatches together, for lines that come from many of them. */
    Veil veil(RecordStore store) {
        Withholding withholding = chosen();
        List<LedgerEntry> persons = new ArrayList<>();
        if (withholding != Withholding.NONE) {
            store.forEach(
                    c -> c.entries().stream().filter(Person.class::isInstance).forEach(persons::add));
        }
        return withholding.veil(persons);
    }

    /** Looks up the names of every dispatch. */
    void veils(RecordStore store) {
        Withholding withholding = chosen();
        store.forEach(coding -> {
            Veil veil = withholding.veil(coding.entries());
            if (!veil.isOpen()) {
                veils.put(coding.dispatch().id(), veil);
            }
        });
    }

    String veiled(String dispatchId, String words) {
        return veils.getOrDefault(dispatchId, Veil.open()).over(words);
    }
}
