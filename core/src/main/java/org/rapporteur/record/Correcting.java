package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.record.Correction.Action;
import org.rapporteur.record.Correction.Anchor;
import org.rapporteur.record.Correction.Signature;
import org.rapporteur.record.HappeningRows.Kept;

/**
 * Turns a person's decision into corrections of pairs and claims; the command line and the web use the same. Splitting parts
 * the claims named from every other claim of their happening, pair by pair; merging pairs each claim with the first.
 */
public final class Correcting {
    private final RecordStore store;

    public Correcting(RecordStore store) {
        this.store = store;
    }

    /** A claim of a dispatch. */
    public record Chosen(String dispatchId, Claim claim) {
        Anchor anchor() {
            return new Anchor(
                    dispatchId, claim.id(), claim.predicate().trigger().span());
        }
    }

    /**
     * The corrections that a decision makes; none is recorded yet.
     *
     * @param field of an edit, else empty
     * @param value of an edit, else empty
     * @throws RapporteurException where the decision makes no sense, with what would
     */
    public List<Correction> decide(
            Action action, List<Chosen> chosen, String field, String value, Signature signature) {
        return switch (action) {
            case ACCEPT, REJECT ->
                chosen.stream()
                        .map(c -> new Correction(c.anchor(), Optional.empty(), action, "", "", signature))
                        .toList();
            case EDIT -> edits(chosen, field, value, signature);
            case MERGE -> merges(chosen, signature);
            case SPLIT -> splits(chosen, signature);
            case UNDO -> throw new RapporteurException("usage", "undo names corrections by their numbers, not claims");
        };
    }

    /**
     * The corrections that take others back; none is recorded yet. What is taken back stays in the record, and counts no longer.
     *
     * @param numbers of corrections that stand
     * @throws RapporteurException where there is none with such a number, or it was taken back before
     */
    public List<Correction> undo(List<Long> numbers, Signature signature) {
        Map<Long, NumberedCorrection> all = new TreeMap<>();
        store.allCorrections().forEach(n -> all.put(n.number(), n));
        List<Correction> undone = new ArrayList<>();
        for (long number : new TreeSet<>(numbers)) {
            NumberedCorrection found = all.get(number);
            if (found == null) {
                throw new RapporteurException("no-input", "there is no correction " + number);
            }
            if (found.undone() || found.correction().action() == Action.UNDO) {
                throw new RapporteurException(
                        "usage", "correction " + number + " counts no longer; decide anew instead of undoing it");
            }
            Anchor anchor = found.correction().anchor();
            undone.add(new Correction(anchor, Optional.empty(), Action.UNDO, "", Long.toString(number), signature));
        }
        if (undone.isEmpty()) {
            throw new RapporteurException("usage", "undo needs the number of a correction");
        }
        return undone;
    }

    private List<Correction> edits(List<Chosen> chosen, String field, String value, Signature signature) {
        if (field.isEmpty()) {
            throw new RapporteurException("usage", "an edit needs --field and --value");
        }
        List<Correction> edits = new ArrayList<>();
        for (Chosen c : chosen) {
            if (chosen.size() > 1 && Edits.isOfSpans(field)) {
                throw new RapporteurException("usage", "other words are chosen for one claim at a time");
            }
            Coding coding =
                    Edits.of(store).apply(store.findDispatch(c.dispatchId()).orElseThrow());
            String settled = Edits.settled(coding, c.claim(), field, value);
            edits.add(new Correction(c.anchor(), Optional.empty(), Action.EDIT, field, settled, signature));
        }
        return edits;
    }

    private static List<Correction> merges(List<Chosen> chosen, Signature signature) {
        if (chosen.size() < 2) {
            throw new RapporteurException("usage", "merge needs two claims or more");
        }
        return chosen.stream()
                .skip(1)
                .filter(c -> !c.claim().id().equals(chosen.get(0).claim().id()))
                .map(c -> new Correction(
                        chosen.get(0).anchor(), Optional.of(c.anchor()), Action.MERGE, "", "", signature))
                .toList();
    }

    private List<Correction> splits(List<Chosen> chosen, Signature signature) {
        Set<String> ids = new TreeSet<>();
        Set<String> dispatches = new TreeSet<>();
        chosen.forEach(c -> {
            ids.add(c.claim().id());
            dispatches.add(c.dispatchId());
        });
        Set<String> happenings = new TreeSet<>();
        store.happenings().ofDispatches(dispatches).stream()
                .filter(k -> ids.contains(k.sign().id()))
                .forEach(k -> happenings.add(k.happening()));
        List<Correction> splits = new ArrayList<>();
        for (Kept k : store.happenings().ofHappenings(happenings)) {
            if (!ids.contains(k.sign().id())) {
                chosenOf(k)
                        .ifPresent(other -> chosen.forEach(c -> splits.add(new Correction(
                                c.anchor(), Optional.of(other.anchor()), Action.SPLIT, "", "", signature))));
            }
        }
        if (splits.isEmpty()) {
            throw new RapporteurException(
                    "usage", "there is nothing to split from: no other claim is in that happening");
        }
        return splits;
    }

    private Optional<Chosen> chosenOf(Kept kept) {
        String dispatch = kept.sign().claim().dispatchId();
        return store.findDispatch(dispatch)
                .flatMap(coding -> coding.claims().stream()
                        .filter(c -> c.id().equals(kept.sign().id()))
                        .map(c -> new Chosen(dispatch, c))
                        .findFirst());
    }
}
