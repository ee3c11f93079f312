package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.Context;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.read.Quotation;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** What belongs to the claims of some dispatches, from every table but {@code claims}, by claim. */
final class Parts {
    private final Map<String, CodePoints> offsets;
    private final Map<String, LocatedPlace> places = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();
    private final Map<String, Quotation> quotes = new HashMap<>();
    private final Map<String, List<Span>> insertions = new HashMap<>();
    private final Map<String, List<ParticipantRows.Sided>> participants = new HashMap<>();
    private final Map<String, List<Quantity>> quantities = new HashMap<>();
    private final Map<String, List<AttributionRows.Placed>> attributions = new HashMap<>();
    private final Map<String, List<Evidence>> evidence = new HashMap<>();
    private final Map<String, List<Context.Link>> links = new HashMap<>();

    private Parts(Map<String, CodePoints> offsets) {
        this.offsets = offsets;
    }

    /**
     * @param offsets the offsets of each dispatch in the range, by id
     */
    static Parts load(RangeQuery range, Map<String, CodePoints> offsets) throws SQLException {
        Parts p = loadWithoutEvidence(range, offsets);
        p.each(range, "select-evidence", (id, row, cp) -> add(p.evidence, id, EvidenceRows.read(row, cp)));
        return p;
    }

    /** All but the evidence, of which lists have no use. */
    static Parts loadWithoutEvidence(RangeQuery range, Map<String, CodePoints> offsets) throws SQLException {
        Parts p = new Parts(offsets);
        p.each(range, "select-places", (id, row, cp) -> p.places.put(id, PlaceRows.read(row, cp)));
        p.each(range, "select-times", (id, row, cp) -> p.times.put(id, TimeRows.read(row, cp)));
        p.each(range, "select-quote-insertions", (id, row, cp) -> {
            row.number();
            add(p.insertions, id, row.span(cp));
        });
        p.each(range, "select-quotes", (id, row, cp) -> {
            List<Span> within = p.insertions.getOrDefault(id, List.of());
            p.quotes.put(id, QuoteRows.read(row, within, cp));
        });
        p.each(range, "select-participants", (id, row, cp) -> add(p.participants, id, ParticipantRows.read(row, cp)));
        p.each(range, "select-quantities", (id, row, cp) -> add(p.quantities, id, QuantityRows.read(row, cp)));
        p.each(range, "select-attributions", (id, row, cp) -> add(p.attributions, id, AttributionRows.read(row, cp)));
        p.each(range, "select-links", (id, row, cp) -> add(p.links, id, LinkRows.read(row, cp)));
        return p;
    }

    private interface PartTaker {
        void take(String claimId, Row row, CodePoints offsets) throws SQLException;
    }

    private void each(RangeQuery range, String statement, PartTaker taker) throws SQLException {
        range.run(statement, row -> {
            String dispatchId = row.text();
            CodePoints here = offsets.get(dispatchId);
            if (here != null) {
                taker.take(row.text(), row, here);
            }
        });
    }

    private static <T> void add(Map<String, List<T>> to, String id, T part) {
        to.computeIfAbsent(id, k -> new ArrayList<>()).add(part);
    }

    Optional<LocatedPlace> findPlace(String claimId) {
        return Optional.ofNullable(places.get(claimId));
    }

    Optional<TimeExpression> findTime(String claimId) {
        return Optional.ofNullable(times.get(claimId));
    }

    Optional<Quotation> findQuote(String claimId) {
        return Optional.ofNullable(quotes.get(claimId));
    }

    Participants participants(String claimId) {
        List<ParticipantRows.Sided> all = participants.getOrDefault(claimId, List.of());
        return new Participants(side(all, ParticipantRows.ACTOR), side(all, ParticipantRows.RECIPIENT));
    }

    private static List<Participant> side(List<ParticipantRows.Sided> all, String side) {
        return all.stream()
                .filter(p -> p.side().equals(side))
                .map(ParticipantRows.Sided::participant)
                .toList();
    }

    List<Quantity> quantities(String claimId) {
        List<Quantity> found = new ArrayList<>();
        for (Quantity quantity : quantities.getOrDefault(claimId, List.of())) {
            found.add(QuantityRows.withSources(quantity, sources(claimId, found.size())));
        }
        return found;
    }

    List<Source> attribution(String claimId) {
        return sources(claimId, AttributionRows.OF_CLAIM);
    }

    private List<Source> sources(String claimId, int quantity) {
        return attributions.getOrDefault(claimId, List.of()).stream()
                .filter(a -> a.quantity() == quantity)
                .map(AttributionRows.Placed::source)
                .toList();
    }

    /** What a claim rests on: its trigger, where no more was loaded. */
    List<Evidence> evidence(String claimId, Words trigger, String rule) {
        return evidence.getOrDefault(claimId, List.of(new Evidence("trigger", 0, Optional.of(trigger), rule)));
    }

    List<Context.Link> links(String claimId) {
        return links.getOrDefault(claimId, List.of());
    }
}
