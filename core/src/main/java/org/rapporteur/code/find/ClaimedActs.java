package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Token;

/**
 * "Claimed responsibility for the attack on the refinery" tells one act: the attack, by whoever claims it. The trigger runs from the verb to the noun and carries what stands around
 * the noun; where no act is named ("claimed responsibility on Monday"), the verb alone tells it. "No group claimed responsibility" tells none.
 */
final class ClaimedActs {
    private static final Set<String> OWNED = Set.of("responsibility", "credit");
    private static final Set<String> OWNING = Set.of("claim", "take", "accept", "admit", "bear", "acknowledge");

    private final Scene scene;
    private final Grammar grammar;

    ClaimedActs(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** The triggers with those of a claimed act made one. */
    List<Trigger> joined(List<Trigger> triggers) {
        List<Trigger> joined = new ArrayList<>();
        for (Trigger trigger : triggers) {
            boolean claim = isClaim(trigger.anchor());
            boolean elsewhere = claim && triggers.stream().anyMatch(t -> isOf(t, trigger.anchor()));
            if (!elsewhere && !(claim && isByNobody(trigger.anchor()))) {
                joined.add(withClaim(trigger));
            }
        }
        return joined;
    }

    private Trigger withClaim(Trigger trigger) {
        return claimed(trigger)
                .filter(v -> !isByNobody(v))
                .map(v -> new Trigger(
                        trigger.entry(),
                        trigger.anchor(),
                        trigger.tokens(),
                        scene.token(v).span().cover(trigger.span())))
                .orElse(trigger);
    }

    private Optional<Integer> claimed(Trigger trigger) {
        return trigger.isNominal() ? owning(trigger.anchor()).filter(this::isClaim) : Optional.empty();
    }

    private boolean isOf(Trigger trigger, int verb) {
        return claimed(trigger).filter(v -> v == verb).isPresent();
    }

    /** Who bears responsibility is said to by others; the rest own up. */
    private boolean isClaim(int verb) {
        return isOwning(verb) && !grammar.lemma(verb).equals("bear");
    }

    private boolean isOwning(int verb) {
        return OWNING.contains(grammar.lemma(verb))
                && grammar.dependents(verb, "obj").stream().anyMatch(o -> OWNED.contains(grammar.lemma(o)));
    }

    /** The verb by which somebody has or takes responsibility for the act that a noun names. */
    Optional<Integer> owning(int noun) {
        Token token = scene.token(noun);
        boolean behind = token.head() >= 0 && grammar.preposition(noun).equals("for");
        if (!behind) {
            return Optional.empty();
        }
        Token governor = scene.token(token.head());
        int verb = OWNED.contains(grammar.lemma(governor.index())) ? governor.head() : governor.index();
        return verb >= 0 && verb < noun && isOwning(verb) ? Optional.of(verb) : Optional.empty();
    }

    private boolean isByNobody(int verb) {
        return grammar.dependents(verb, "nsubj").stream().anyMatch(grammar::isNobody);
    }
}
