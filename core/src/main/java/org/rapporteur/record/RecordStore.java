package org.rapporteur.record;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;

/**
 * The record: dispatches with their claims, each dispatch whole or not at all. One writer at a time.
 */
public interface RecordStore extends AutoCloseable {
    /**
     * Records codings in one transaction. A dispatch that is there already keeps its claims when they are the same, gets the
     * new sighting, and has its claims replaced when another model or codebook made them.
     */
    void add(List<Coding> codings);

    /** Records an item that was set aside, with its reason. */
    void setAside(Intake.SetAside item);

    /** Dispatches whose id, file name or headline begins with the words given, by id. */
    List<Coding> findDispatches(String words);

    /** The claim with this id. */
    Optional<Claim> findClaim(String id);

    @Override
    void close();
}
