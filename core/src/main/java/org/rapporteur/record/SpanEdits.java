package org.rapporteur.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Provenance;
import org.rapporteur.code.Quantity;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Edits that choose other words of the dispatch for a value of a claim: trigger, actors, recipients, place, time, quantities, attribution. An edit
 * gives a list whole; an empty one takes the value away. What the words mean is settled when the edit is made and kept with it, so
 * that it means the same whatever coded the dispatch since.
 */
final class SpanEdits {
    static final List<String> FIELDS =
            List.of("trigger", "actors", "recipients", "place", "time", "quantities", SourceEdits.FIELD);

    private static final String RULE = "correction";
    private static final int LONGEST = 600;
    private static final Map<String, List<String>> VALUES = Map.of(
            "trigger",
            List.of("text"),
            "actors",
            Meanings.PARTY,
            "recipients",
            Meanings.PARTY,
            "place",
            Meanings.PLACE,
            "time",
            Meanings.TIME,
            "quantities",
            Meanings.QUANTITY,
            SourceEdits.FIELD,
            SourceEdits.NAMES);

    private static final List<String> LISTS = List.of("actors", "recipients", "quantities", SourceEdits.FIELD);
    private static final List<String> OF_PARTIES = List.of("actors", "recipients", SourceEdits.FIELD);

    private final Coding coding;
    private final CodePoints offsets;

    SpanEdits(Coding coding) {
        this.coding = coding;
        this.offsets = coding.dispatch().text().codePoints();
    }

    /**
     * The value of an edit with all that its words mean: from other claims of the dispatch where these tell it of the same words, else
     * as the person says.
     *
     * @throws RapporteurException {@code usage} where the words are not in the dispatch or the value says what cannot be
     */
    String settled(Claim claim, String field, String value) {
        List<Part> parts = new ArrayList<>();
        Meanings meanings = new Meanings(coding);
        List<Part> said = Part.parse(field, value, VALUES.getOrDefault(field, List.of()));
        for (Part part : said) {
            Optional<Words> words = part.points().map(p -> words(field, p));
            Part told = words.map(w -> part.with("text", w.text())).orElse(part);
            parts.add(
                    switch (field) {
                        case "actors", "recipients", SourceEdits.FIELD -> meanings.party(told, words);
                        case "place" -> meanings.place(told, words);
                        case "time" -> meanings.time(told, words);
                        case "quantities" -> meanings.quantity(told, words);
                        default -> told;
                    });
        }
        boolean single = !LISTS.contains(field);
        if (single && parts.size() > 1 || field.equals("trigger") && parts.isEmpty()) {
            throw new RapporteurException(
                    "usage", "a claim has one " + field + (field.equals("trigger") ? "" : ", or none"));
        }
        boolean needsWords = !OF_PARTIES.contains(field);
        if (needsWords && parts.stream().anyMatch(p -> p.points().isEmpty())) {
            throw new RapporteurException(
                    "usage", field + " stands in words of the dispatch; \"-\" is for parties only");
        }
        if (field.equals(SourceEdits.FIELD)) {
            parts = sources().settled(claim, said, parts);
        }
        String settled = Part.print(parts);
        applied(claim, field, settled);
        return settled;
    }

    private SourceEdits sources() {
        return new SourceEdits(coding, span -> words(SourceEdits.FIELD, span));
    }

    private Words words(String field, Span points) {
        String text = coding.dispatch().text().value();
        int length = text.codePointCount(0, text.length());
        if (points.end() > length || points.length() > LONGEST) {
            throw new RapporteurException(
                    "usage",
                    "the words of " + field + " at " + points.begin() + "-" + points.end()
                            + " are not within the dispatch, which has " + length + " characters, or longer than "
                            + LONGEST);
        }
        Words words =
                coding.dispatch().text().words(Span.of(offsets.utf16(points.begin()), offsets.utf16(points.end())));
        if (words.text().isBlank()) {
            throw new RapporteurException("usage", "there are no words at " + points.begin() + "-" + points.end());
        }
        return words;
    }

    /** A claim with one field edited; the value is a settled one. */
    Claim applied(Claim claim, String field, String value) {
        List<Part> parts = Part.parse(field, value, VALUES.getOrDefault(field, List.of()));
        Circumstances c = claim.circumstances();
        Participants p = claim.participants();
        try {
            return switch (field) {
                case "trigger" -> trigger(claim, parts.get(0));
                case "actors" ->
                    with(claim, new Participants(parties(p.actors(), parts), p.recipients()), c, "actor", parts);
                case "recipients" ->
                    with(claim, new Participants(p.actors(), parties(p.recipients(), parts)), c, "recipient", parts);
                case SourceEdits.FIELD ->
                    new Claim(
                            claim.id(),
                            claim.predicate(),
                            p,
                            c,
                            sources().applied(claim.voice(), parts),
                            claim.context(),
                            evidence(claim.provenance(), field, parts));
                case "place" -> {
                    Optional<LocatedPlace> place = parts.stream()
                            .findFirst()
                            .map(x -> Meanings.place(x, words(field, x.points().get())));
                    yield with(claim, p, new Circumstances(place, c.sites(), c.time(), c.quantities()), field, parts);
                }
                case "time" -> {
                    Optional<TimeExpression> time = parts.stream()
                            .findFirst()
                            .map(x -> Meanings.time(x, words(field, x.points().get())));
                    yield with(claim, p, new Circumstances(c.place(), c.sites(), time, c.quantities()), field, parts);
                }
                default ->
                    with(
                            claim,
                            p,
                            new Circumstances(c.place(), c.sites(), c.time(), quantities(c.quantities(), parts)),
                            "quantity",
                            parts);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new RapporteurException("usage", field + " cannot be that: " + e.getMessage(), e);
        }
    }

    private Claim trigger(Claim claim, Part part) {
        Words words = words("trigger", part.points().orElseThrow());
        Sentence sentence = coding.sentences().stream()
                .filter(s -> s.span().contains(words.span()))
                .findFirst()
                .orElseThrow(
                        () -> new RapporteurException("usage", "a trigger stands within one sentence of the dispatch"));
        Predicate old = claim.predicate();
        Predicate now =
                new Predicate(sentence.span(), sentence.section(), words, old.type(), old.mode(), old.contexts());
        return new Claim(
                claim.id(),
                now,
                claim.participants(),
                claim.circumstances(),
                claim.voice(),
                claim.context(),
                evidence(claim.provenance(), "trigger", List.of(part)));
    }

    private Claim with(
            Claim claim, Participants participants, Circumstances circumstances, String evidence, List<Part> parts) {
        return new Claim(
                claim.id(),
                claim.predicate(),
                participants,
                circumstances,
                claim.voice(),
                claim.context(),
                evidence(claim.provenance(), evidence, parts));
    }

    /** Parties that stay are those that were coded, with the rule that resolved them. */
    private List<Participant> parties(List<Participant> coded, List<Part> parts) {
        List<Participant> parties = new ArrayList<>();
        for (Part part : parts) {
            Optional<Words> words = part.points().map(p -> words("a party", p));
            Participant said = new Participant(words, Meanings.actor(part, RULE));
            parties.add(coded.stream()
                    .filter(c -> c.words().equals(said.words()) && Meanings.same(c.actor(), said.actor()))
                    .findFirst()
                    .orElse(said));
        }
        return parties;
    }

    private List<Quantity> quantities(List<Quantity> coded, List<Part> parts) {
        List<Quantity> quantities = new ArrayList<>();
        for (Part part : parts) {
            Quantity said =
                    Meanings.quantity(part, words("quantities", part.points().orElseThrow()));
            quantities.add(coded.stream()
                    .filter(c ->
                            c.amount().equals(said.amount()) && c.unit() == said.unit() && c.scope() == said.scope())
                    .findFirst()
                    .orElse(said));
        }
        return quantities;
    }

    private Provenance evidence(Provenance old, String field, List<Part> parts) {
        List<Evidence> all = new ArrayList<>();
        List<Evidence> before = new ArrayList<>();
        for (Evidence e : old.evidence()) {
            (e.field().equals(field) ? before : all).add(e);
        }
        for (int i = 0; i < parts.size(); i++) {
            int ordinal = i;
            Optional<Words> words = parts.get(i).points().map(p -> words(field, p));
            Optional<Evidence> same = before.stream()
                    .filter(e -> e.words().equals(words) && words.isPresent())
                    .findFirst();
            all.add(new Evidence(field, ordinal, words, same.map(Evidence::rule).orElse(RULE)));
        }
        return new Provenance(old.confidence(), old.model(), old.rule(), old.codebook(), all);
    }

    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RapporteurException(
                    "usage", field + " is a day, as 2011-12-16, not \"" + text.toLowerCase(Locale.ROOT) + "\"", e);
        }
    }
}
