package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Claim;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Voice;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Responsibility.Degree;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/** Charges that a claim of violence makes by itself: its actor carried it out. */
final class DeedCharges {
    private static final Set<Voice.Realis> TOLD = Set.of(Voice.Realis.ACTUAL, Voice.Realis.DRAFT_TEXT);
    private static final Set<Voice.Modality> SAID = Set.of(Voice.Modality.ASSERTED, Voice.Modality.ALLEGED);

    private final Scene scene;
    private final PhraseList words;
    private final Harms harms;

    DeedCharges(Scene scene) {
        this.scene = scene;
        this.words = scene.codebook().ledgers().accountability();
        this.harms = new Harms(scene);
    }

    /**
     * The actor of a claim of violence.
     *
     * @param before charges found by words, which tell more where they overlap
     */
    List<Charge> find(Claim claim, List<Charge> before) {
        boolean violent = claim.predicate().type() == EventType.ASSAULT
                || claim.predicate().type() == EventType.COERCE;
        boolean told = TOLD.contains(claim.voice().realis())
                && SAID.contains(claim.voice().modality());
        Span trigger = claim.predicate().trigger().span();
        List<Token> tokens = scene.tokensIn(trigger);
        if (!violent || !told || tokens.isEmpty()) {
            return List.of();
        }
        int first = tokens.get(0).index();
        int end = tokens.get(tokens.size() - 1).index() + 1;
        boolean elsewhere = before.stream().anyMatch(c -> c.span().overlaps(trigger));
        boolean drivenOut = claim.predicate().mode().filter("deport"::equals).isPresent();
        if (harms.find(first, end).isEmpty() && !drivenOut || elsewhere) {
            return List.of();
        }
        List<Charge> found = new ArrayList<>();
        for (Participant actor : claim.participants().actors()) {
            Optional<Integer> head =
                    actor.words().flatMap(w -> scene.headOf(w.span())).map(Token::index);
            boolean here = head.filter(h -> scene.sentenceOf(h).span().overlaps(trigger))
                    .isPresent();
            boolean hurt = actor.words().isPresent()
                    && isCounted(claim, actor.words().get().span());
            boolean telling = actor.words().isPresent()
                    && isSource(claim, actor.words().get().span());
            if (here && !hurt && !telling && !isOnlyDated(end, head.get()) && !isKilled(first, head.get())) {
                Span span = actor.words().orElseThrow().span().cover(trigger);
                for (Participant recipient : claim.participants().recipients()) {
                    boolean near = recipient
                            .words()
                            .filter(w -> scene.sentenceOf(first).span().contains(w.span()))
                            .isPresent();
                    span = near ? span.cover(recipient.words().orElseThrow().span()) : span;
                }
                found.add(new Charge(
                        commanded(scene, head.get()), List.of(Degree.CARRIED_OUT), trigger, span, List.of(claim.id())));
            }
        }
        return found;
    }

    /** Whether words hold the number of those who were hurt: they are no doers. */
    private static boolean isCounted(Claim claim, Span words) {
        return claim.circumstances().quantities().stream()
                .filter(q -> q.unit() == Quantity.Unit.KILLED || q.unit() == Quantity.Unit.INJURED)
                .anyMatch(q -> words.overlaps(q.amount().words().span()));
    }

    /** Whoever vouches for it at the same place is not who did it. */
    private static boolean isSource(Claim claim, Span words) {
        return claim.voice().attribution().stream()
                .flatMap(s -> s.words().stream())
                .anyMatch(w -> w.span().overlaps(words));
    }

    /** "The number of Palestinians killed", "by the count of a spokesman": no doer, though a tree may say so. */
    private boolean isKilled(int verb, int actor) {
        Token token = scene.token(verb);
        boolean victim =
                token.is("acl") && token.head() == actor && token.xpos().equals("VBN") && actor == verb - 1;
        return victim || actor > verb && words.is(scene.grammar().lemma(actor), "reckoning");
    }

    /** "Have been killed since the president took office": he only dates it. */
    private boolean isOnlyDated(int end, int actor) {
        for (int i = end; i < actor; i++) {
            if (scene.grammar().lemma(i).equals("since")) {
                return true;
            }
        }
        return false;
    }

    /** "Troops under Lieutenant X" are the troops, wherever the tree makes X the subject. */
    static int commanded(Scene scene, int head) {
        int first = scene.sentenceOf(head).firstToken();
        for (int i = head; i > first; i--) {
            if (scene.grammar().lemma(i).equals("under")) {
                return scene.token(i - 1).upos() == Upos.NOUN ? i - 1 : head;
            }
            boolean name = scene.token(i).upos() == Upos.PROPN || scene.token(i).upos() == Upos.PUNCT;
            if (!name) {
                return head;
            }
        }
        return head;
    }
}
