package org.rapporteur.record;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.Span;

/**
 * What a person decided about a claim: a row that is only ever added. It is tied to dispatch, trigger and field, never to a
 * model, and so outlives coding again.
 *
 * @param anchor the claim it is about
 * @param other for merge and split, the claim that does or does not tell the same event
 * @param action what was decided
 * @param field which value an edit changes ("event_type"); empty for other actions
 * @param value the new value of an edit; of an undo, the number of what it takes back; empty for other actions
 * @param signature by whom, when and why
 */
public record Correction(
        Anchor anchor, Optional<Anchor> other, Action action, String field, String value, Signature signature) {
    public Correction {
        boolean pair = action == Action.MERGE || action == Action.SPLIT;
        if (pair != other.isPresent()) {
            throw new IllegalArgumentException(action.code() + (pair ? " needs" : " takes no") + " other claim");
        }
        if ((action == Action.EDIT) == field.isEmpty()) {
            throw new IllegalArgumentException(action.code() + " with field '" + field + "'");
        }
        if ((action == Action.UNDO) != isNumber(value) && action != Action.EDIT) {
            throw new IllegalArgumentException(action.code() + " with value '" + value + "'");
        }
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.length() < 19 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The number of the correction it takes back; nothing where it is no undo. */
    public Optional<Long> undoes() {
        return action == Action.UNDO ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** The dispatches it is about. */
    public Set<String> dispatches() {
        Set<String> found = new TreeSet<>();
        found.add(anchor.dispatchId());
        other.ifPresent(o -> found.add(o.dispatchId()));
        return found;
    }

    /** Whether it is about a claim of this dispatch. */
    public boolean concerns(String dispatchId) {
        return dispatches().contains(dispatchId);
    }

    /** What a person may decide. */
    public enum Action {
        ACCEPT,
        REJECT,
        EDIT,
        MERGE,
        SPLIT,
        /** Takes back an earlier correction, whose number is the value. */
        UNDO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A claim by what stays when it is coded again.
     *
     * @param dispatchId its dispatch
     * @param claimId its id when it was corrected
     * @param trigger its trigger, UTF-16
     */
    public record Anchor(String dispatchId, String claimId, Span trigger) {}

    /**
     * Who signs for it.
     *
     * @param by name of the person
     * @param at date and time, ISO 8601
     * @param why the reason, in the person's words
     */
    public record Signature(String by, String at, String why) {
        public Signature {
            if (by.isBlank() || at.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("a correction says by whom, when and why");
            }
        }
    }
}
