package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Provenance;
import org.rapporteur.code.pair.PairQuestion;
import org.rapporteur.code.pair.PairTypes;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.TokenRange;
import org.rapporteur.text.Span;

/**
 * Asks, without the lexicon's word for it, which type a sentence tells between the parties of each claim. Where the answer is the claim's own type, its
 * confidence is raised, else lowered; the type stays, for the rules are right more often.
 */
final class TypeCheck {
    /** Chosen on the dev part of the event corpus (docs/accuracy/pairs.md). */
    private static final double STEP = 0.1;

    private static final double LEAST = 0.05;
    private final Syntax syntax;
    private final PairTypes types;

    TypeCheck(Syntax syntax, PairTypes types) {
        this.syntax = syntax;
        this.types = types;
    }

    /** The same claims in the same order. */
    List<Claim> checked(List<Claim> claims) {
        Map<Span, Sentence> sentences = new HashMap<>();
        syntax.sentences().forEach(s -> sentences.put(s.span(), s));
        Map<Span, List<Claim>> together = new HashMap<>();
        claims.forEach(c -> together.computeIfAbsent(c.predicate().sentence(), k -> new ArrayList<>(4))
                .add(c));
        List<Claim> checked = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Span span = claim.predicate().sentence();
            Sentence sentence = sentences.get(span);
            checked.add(sentence == null ? claim : checked(claim, sentence, together.getOrDefault(span, List.of())));
        }
        return checked;
    }

    private Claim checked(Claim claim, Sentence sentence, List<Claim> beside) {
        PairQuestion question = new PairQuestion(
                syntax,
                new TokenRange(sentence.firstToken(), sentence.endToken()),
                beside,
                told(claim.participants().actors(), sentence),
                told(claim.participants().recipients(), sentence));
        String own = PairTypes.label(claim.predicate().type());
        double step = types.answer(question).type().equals(own) ? STEP : -STEP;
        Provenance old = claim.provenance();
        double confidence = Math.min(1, Math.max(LEAST, Math.round((old.confidence() + step) * 100) / 100.0));
        Provenance provenance = new Provenance(confidence, old.model(), old.rule(), old.codebook(), old.evidence());
        return new Claim(
                claim.id(),
                claim.predicate(),
                claim.participants(),
                claim.circumstances(),
                claim.voice(),
                claim.context(),
                provenance);
    }

    /** The words of the first party that the sentence itself names. */
    private static Optional<Span> told(List<Participant> parties, Sentence sentence) {
        return parties.stream()
                .flatMap(p -> p.words().stream())
                .map(w -> w.span())
                .filter(sentence.span()::contains)
                .findFirst();
    }
}
