package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rapporteur.code.Coding;
import org.rapporteur.reconcile.Sign;
import org.rapporteur.reconcile.copy.Story;

/**
 * What a record keeps of reconciling, and what reconciling asks of a record. Each call reads or writes whole; {@link #replace}
 * is one transaction.
 */
public interface HappeningRows {
    /**
     * Does some reconciling while no other program reconciles the same record; a store that one program alone can write just does it.
     */
    default <T> T alone(Supplier<T> reconciling) {
        return reconciling.get();
    }

    /** The method by which the signs were made and compared; empty before the first time. */
    String method();

    /** Forgets all happenings, so that every dispatch is pending, and notes the method they will be found by. */
    void restart(String method);

    /**
     * Some dispatches, at most so many, whose claims are not reconciled as they now stand: by day of publication, those without one
     * last, then by id. What tells one event is mostly published together, so that one step seldom takes up what another has cut.
     */
    List<String> pending(int most);

    /** The codings of some dispatches, by id. */
    List<Coding> codings(Set<String> dispatchIds);

    /** The same for those who do not ask where a dispatch was seen: which of its sightings a coding carries is left open. */
    default List<Coding> codingsAnySighting(Set<String> dispatchIds) {
        return codings(dispatchIds);
    }

    /** The signs that share a key with others. */
    List<Kept> sharing(Collection<Long> keys);

    /** Those of some keys that so many kept signs or more have, with how many. */
    Map<Long, Long> busyKeys(Collection<Long> keys, int least);

    /** The neighbourhoods of the signs that have one of some keys. */
    Set<String> neighbourhoodsSharing(Collection<Long> keys);

    /** The neighbourhoods under each key that so many kept signs or more have, and under some others. */
    Map<Long, Set<String>> busyNeighbourhoods(int least, Collection<Long> others);

    /** How many kept signs some neighbourhoods have. */
    Map<String, Long> sizes(Set<String> neighbourhoods);

    /** The signs of some dispatches. */
    List<Kept> ofDispatches(Set<String> dispatchIds);

    /** The signs of some neighbourhoods. */
    List<Kept> ofNeighbourhoods(Set<String> neighbourhoods);

    /**
     * Takes out the signs of some claims, puts others in, and marks dispatches reconciled.
     *
     * @param gone claims whose signs are taken out
     * @param reconciled dispatches that are done
     * @param rows put in
     */
    void replace(Set<String> gone, Set<String> reconciled, List<Kept> rows);

    /** Makes dispatches pending again. */
    void reopen(Set<String> dispatchIds);

    /** For some dispatches, the dispatch whose near copy each is, or itself; those not compared yet are missing. */
    Map<String, String> originals(Set<String> dispatchIds);

    /**
     * Stories that share a band with another and are published within some days, or on no known day.
     *
     * @param from first day, for all days before when absent
     * @param to last day, for all days after when absent
     */
    List<Story> storiesSharing(Collection<Long> bands, Optional<LocalDate> from, Optional<LocalDate> to);

    /** Every dispatch that has one of some originals, with its story. */
    List<Story> storiesOf(Set<String> originals);

    /** Keeps which dispatch is whose near copy; puts in the stories that are new. */
    void putOriginals(Map<String, String> originals, List<Story> added);

    /** Happening ids after one, in order, at most so many. */
    List<String> happeningsAfter(String id, int most);

    /** The claims of some happenings. */
    List<Kept> ofHappenings(Set<String> happenings);

    /** The dispatches that tell of some happenings, each with the one whose near copy it is, or itself. */
    default Map<String, String> stories(Set<String> happenings) {
        Map<String, String> stories = new TreeMap<>();
        for (Kept kept : ofHappenings(happenings)) {
            Sign.Ref claim = kept.sign().claim();
            stories.put(claim.dispatchId(), claim.story());
        }
        return stories;
    }

    /** Happening ids by claim id, for each of some dispatches that was reconciled. */
    default Map<String, Map<String, String>> happenings(Set<String> dispatchIds) {
        Map<String, Map<String, String>> happenings = new TreeMap<>();
        for (Kept kept : ofDispatches(dispatchIds)) {
            happenings
                    .computeIfAbsent(kept.sign().claim().dispatchId(), d -> new TreeMap<>())
                    .put(kept.sign().id(), kept.happening());
        }
        return happenings;
    }

    /** The codings of some dispatches, by id, perhaps without what happenings have no use for: ledger entries, and evidence but for triggers. */
    default List<Coding> told(Set<String> dispatchIds) {
        return codings(dispatchIds);
    }

    /**
     * A sign with where it belongs.
     *
     * @param sign what is compared
     * @param happening id of its happening
     * @param neighbourhood smallest claim id of its neighbourhood
     */
    record Kept(Sign sign, String happening, String neighbourhood) {}
}
