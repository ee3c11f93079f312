package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Voice;

/**
 * People's edits worked into claims: event_type, event_mode, modality and realis by their codes; trigger, actors, recipients, place,
 * time, quantities and attribution by other words of the dispatch ({@code 120-133;country=SYR}). What was coded stays in the record; the edited
 * value is what export, happenings and ledgers give.
 */
public final class Edits {
    /** The fields a person may edit. */
    public static final List<String> FIELDS = Stream.concat(
                    Stream.of("event_type", "event_mode", "modality", "realis"), SpanEdits.FIELDS.stream())
            .toList();

    private final Map<String, List<Correction>> byDispatch = new HashMap<>();

    private Edits(List<Correction> corrections) {
        for (Correction c : corrections) {
            if (c.action() == Correction.Action.EDIT) {
                byDispatch
                        .computeIfAbsent(c.anchor().dispatchId(), k -> new ArrayList<>())
                        .add(c);
            }
        }
    }

    /** The edits of a record. */
    public static Edits of(RecordStore store) {
        return new Edits(store.corrections());
    }

    /** The edits among some corrections. */
    public static Edits of(List<Correction> corrections) {
        return new Edits(corrections);
    }

    /** The coding as people left it; the last edit of a field counts. */
    public Coding apply(Coding coding) {
        List<Correction> edits = byDispatch.getOrDefault(coding.dispatch().id(), List.of());
        Coding edited = coding;
        for (Correction edit : edits) {
            Optional<Claim> claim = Ruled.findClaim(edited, edit.anchor());
            if (claim.isPresent()) {
                Claim now = edited(coding, claim.get(), edit.field(), edit.value());
                List<Claim> claims = new ArrayList<>(edited.claims());
                claims.replaceAll(c -> c.id().equals(now.id()) ? now : c);
                edited = new Coding(edited.dispatch(), edited.sentences(), claims, edited.entries());
            }
        }
        return edited;
    }

    /** Whether an edit of this field chooses words. */
    public static boolean isOfSpans(String field) {
        return SpanEdits.FIELDS.contains(field);
    }

    /** A claim of a coding with one value changed, as the edit that was recorded has it. */
    private static Claim edited(Coding coding, Claim claim, String field, String value) {
        return isOfSpans(field) ? new SpanEdits(coding).applied(claim, field, value) : edited(claim, field, value);
    }

    /**
     * The value that an edit records: the value itself, or where words are chosen, with all that they mean.
     *
     * @throws RapporteurException where the field cannot be edited or does not take the value; says which values it takes
     */
    static String settled(Coding coding, Claim claim, String field, String value) {
        if (isOfSpans(field)) {
            return new SpanEdits(coding).settled(claim, field, value);
        }
        edited(claim, field, value);
        return value;
    }

    /**
     * A claim with one coded value changed.
     *
     * @throws RapporteurException where the field cannot be edited or does not take the value; says which values it takes
     */
    private static Claim edited(Claim claim, String field, String value) {
        Predicate p = claim.predicate();
        Voice v = claim.voice();
        return switch (field) {
            case "event_type" ->
                with(
                        claim,
                        new Predicate(
                                p.sentence(),
                                p.section(),
                                p.trigger(),
                                one(EventType.class, field, value),
                                Optional.empty(),
                                p.contexts()),
                        v);
            case "event_mode" ->
                with(
                        claim,
                        new Predicate(
                                p.sentence(),
                                p.section(),
                                p.trigger(),
                                p.type(),
                                value.isEmpty() ? Optional.empty() : Optional.of(value),
                                p.contexts()),
                        v);
            case "modality" ->
                with(
                        claim,
                        p,
                        new Voice(v.attribution(), one(Voice.Modality.class, field, value), v.realis(), v.quote()));
            case "realis" ->
                with(
                        claim,
                        p,
                        new Voice(v.attribution(), v.modality(), one(Voice.Realis.class, field, value), v.quote()));
            default ->
                throw new RapporteurException(
                        "usage", "an edit changes one of " + String.join(", ", FIELDS) + ", not " + field);
        };
    }

    private static Claim with(Claim c, Predicate predicate, Voice voice) {
        return new Claim(c.id(), predicate, c.participants(), c.circumstances(), voice, c.context(), c.provenance());
    }

    private static <E extends Enum<E>> E one(Class<E> type, String field, String value) {
        List<String> codes = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String code = constant.name().replace('_', '-');
            if (code.equalsIgnoreCase(value)) {
                return constant;
            }
            codes.add(type == EventType.class ? code : code.toLowerCase(Locale.ROOT));
        }
        throw new RapporteurException("usage", field + " is one of " + String.join(", ", codes) + ", not " + value);
    }
}
