package org.rapporteur.read.mention;

import java.util.Optional;
import org.rapporteur.read.Mention;
import org.rapporteur.read.TokenRange;

/**
 * Words that stand for somebody or something, before it is known for whom.
 *
 * @param phrase the whole phrase
 * @param head its head token
 * @param type what it names
 * @param form name, nominal or pronoun
 * @param name the tokens of the name within the phrase ("Vitaly Churkin"); absent for other forms
 */
public record Candidate(TokenRange phrase, int head, Mention.Type type, Mention.Form form, Optional<TokenRange> name) {
    public Candidate {
        if (!phrase.holds(head)) {
            throw new IllegalArgumentException("head " + head + " outside " + phrase);
        }
    }

    Candidate withPhrase(TokenRange other) {
        return new Candidate(other, head, type, form, name);
    }
}
