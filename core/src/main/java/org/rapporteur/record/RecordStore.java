package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;

/**
 * The record: dispatches with their claims, each dispatch whole or not at all. One writer at a time. What a store gives back
 * is equal to what was put in, and does not depend on the order in which dispatches arrived.
 */
public interface RecordStore extends AutoCloseable {
    /**
     * Records codings in one transaction; when this returns they are safe. A dispatch that is there already keeps its claims
     * when they are the same, gets the new sighting, and has its claims replaced when another model, codebook or rule made
     * other ones.
     *
     * @return what became of them
     */
    default Added add(List<Coding> codings) {
        return add(codings, List.of());
    }

    /**
     * The same, with the bytes that the dispatches were decoded from, in the same transaction; each is kept once, under its
     * digest, whether its dispatch is new or not.
     */
    default Added add(List<Coding> codings, List<RawBytes> raw) {
        return add(codings, raw, "");
    }

    /**
     * The same, and notes by which coder the codings were made.
     *
     * @param coder digest of all that a coding depends on: program, weights, tables; empty when it is not known
     */
    Added add(List<Coding> codings, List<RawBytes> raw, String coder);

    /** Whether anything in the record was made by a coder. */
    boolean hasDone(String coder);

    /** Of some dispatches, the sightings of those that a coder has coded: these need not be coded again. */
    Set<Done> done(String coder, Set<String> dispatchIds);

    /**
     * A dispatch that is coded, as it was come upon.
     *
     * @param dispatchId its id
     * @param sighting one of its sightings
     */
    record Done(String dispatchId, Sighting sighting) {}

    /** The bytes with a digest, as a {@link Sighting} names them; nothing when they were not kept. */
    Optional<RawBytes> findRaw(String sha256);

    /** Records items that were set aside, with their reasons; each once, however often it comes. */
    void setAside(List<Intake.SetAside> items);

    /** The dispatch with this id. */
    Optional<Coding> findDispatch(String id);

    /** Dispatches whose id, file name or headline begins with the words given, letter case aside; by id. */
    List<Coding> findDispatches(String words);

    /** The dispatch that holds the claim with this id, or the only one whose id begins so. */
    Optional<Coding> findCodingOfClaim(String id);

    /** The claim with this id. */
    default Optional<Claim> findClaim(String id) {
        return findCodingOfClaim(id)
                .flatMap(c -> c.claims().stream()
                        .filter(claim -> claim.id().equals(id))
                        .findFirst());
    }

    /** Gives every dispatch in the order of ids, a few in memory at a time. */
    void forEach(Consumer<Coding> taker);

    /** Gives every dispatch with what reconciling and people added to it, in the order of ids. */
    void forEachReviewed(Consumer<Reviewed> taker);

    /** Adds what people decided; nothing that was decided before is overwritten. */
    void correct(List<Correction> corrections);

    /** The corrections that stand, in the order in which they were made; what was undone is not among them. */
    default List<Correction> corrections() {
        return NumberedCorrection.standing(allCorrections());
    }

    /** Every correction that was ever made, in that order; also those that were undone, and the undoing. */
    List<NumberedCorrection> allCorrections();

    /** What is kept of reconciling. */
    HappeningRows happenings();

    /** Dispatches that were withdrawn; their claims stay, and count no longer. */
    Set<String> withdrawn();

    /** The same as {@link #forEach} without dispatches that were withdrawn. */
    default void forEachCounted(Consumer<Coding> taker) {
        Set<String> withdrawn = withdrawn();
        forEach(coding -> {
            if (!withdrawn.contains(coding.dispatch().id())) {
                taker.accept(coding);
            }
        });
    }

    /** Adds what became of dispatches; nothing that was noted before is overwritten. The dispatches they are about are pending again. */
    void note(List<Version> versions);

    /** What became of dispatches, in the order in which it was noted. */
    List<Version> versions();

    /**
     * Dispatches published on some days, both ends included, whose ids come after one; in order of ids, at most so many. Those without a
     * date stand on {@link Printed#UNDATED}.
     */
    List<Printed> printed(LocalDate from, LocalDate to, String after, int most);

    /** Where a dispatch was come upon, in order of file and item. */
    List<Sighting> sightings(String dispatchId);

    /** What was set aside, in order of file and item. */
    List<Intake.SetAside> setAsideItems();

    /** How much the record holds. */
    Census census();

    @Override
    void close();

    /**
     * What became of codings that were added.
     *
     * @param added new dispatches
     * @param unchanged dispatches that were there with the same claims
     * @param replaced dispatches that were there with other claims
     */
    record Added(int added, int unchanged, int replaced) {
        public static Added nothing() {
            return new Added(0, 0, 0);
        }

        public Added plus(Added other) {
            return new Added(added + other.added, unchanged + other.unchanged, replaced + other.replaced);
        }
    }

    /** How much a record holds. */
    record Census(long dispatches, long claims, long setAside) {}
}
