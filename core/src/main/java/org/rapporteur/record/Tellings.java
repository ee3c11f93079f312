package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.incident.TollFinder;
import org.rapporteur.incident.TollWords;
import org.rapporteur.reconcile.HappeningMaker;
import org.rapporteur.reconcile.Told;

/**
 * What dispatches tell of some happenings, laid side by side: dispatches in, in the order of their ids, incidents out. What comes out for one
 * happening does not depend on which others are wanted.
 */
public final class Tellings {
    private static final TollFinder TOLLS = new TollFinder(TollWords.load());

    private final SortedMap<String, List<Told>> told = new TreeMap<>();
    private final SortedMap<String, List<Toll>> figures = new TreeMap<>();

    /**
     * Adds what one dispatch tells.
     *
     * @param coding of the dispatch, with corrections worked in
     * @param story the dispatch whose near copy it is, or itself
     * @param happenings happening ids by claim id, of all its claims that were reconciled
     * @param wanted the happenings that are laid out
     */
    public void add(Coding coding, String story, Map<String, String> happenings, Set<String> wanted) {
        for (Claim claim : coding.claims()) {
            String happening = happenings.getOrDefault(claim.id(), "");
            if (wanted.contains(happening)) {
                told.computeIfAbsent(happening, h -> new ArrayList<>()).add(new Told(claim, coding.dispatch(), story));
            }
        }
        for (Toll toll : TOLLS.find(coding, happenings)) {
            String happening = toll.origin().happeningId();
            if (wanted.contains(happening)) {
                figures.computeIfAbsent(happening, h -> new ArrayList<>()).add(toll);
            }
        }
    }

    /** The happenings that anything was told of, in the order of ids. */
    public List<Incident> incidents() {
        List<Incident> found = new ArrayList<>();
        told.forEach((id, tellings) ->
                found.add(new Incident(HappeningMaker.make(id, tellings), figures.getOrDefault(id, List.of()))));
        return found;
    }
}
