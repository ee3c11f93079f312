package org.rapporteur.read.coref;

import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.Wording;
import org.rapporteur.read.mention.Candidate;

/**
 * What pronouns agree in.
 *
 * @param number one or many, as far as known
 * @param gender of persons, as far as known
 * @param animacy person or thing, as far as known; an organisation or country may be either
 */
record Traits(Number number, Gender gender, Animacy animacy) {
    enum Number {
        ONE,
        MANY,
        EITHER
    }

    enum Gender {
        MALE,
        FEMALE,
        EITHER
    }

    enum Animacy {
        PERSON,
        BODY,
        THING,
        EITHER
    }

    static Traits of(Candidate candidate, Wording wording, WordLists lists) {
        String word = wording.lower(candidate.head());
        if (candidate.form() == Mention.Form.PRONOUN) {
            return ofPronoun(word, lists);
        }
        return new Traits(
                number(candidate, wording.token(candidate.head())),
                gender(candidate.phrase(), wording, lists),
                animacy(candidate.type()));
    }

    private static Traits ofPronoun(String word, WordLists lists) {
        if (lists.list("male").contains(word)) {
            return new Traits(Number.ONE, Gender.MALE, Animacy.PERSON);
        }
        if (lists.list("female").contains(word)) {
            return new Traits(Number.ONE, Gender.FEMALE, Animacy.PERSON);
        }
        if (lists.list("plural-third").contains(word)) {
            return new Traits(Number.MANY, Gender.EITHER, Animacy.EITHER);
        }
        if (lists.list("neuter").contains(word)) {
            return new Traits(Number.ONE, Gender.EITHER, Animacy.THING);
        }
        return new Traits(Number.EITHER, Gender.EITHER, Animacy.EITHER);
    }

    private static Number number(Candidate candidate, Token head) {
        if (head.xpos().equals("NNS")) {
            return Number.MANY;
        }
        boolean body = animacy(candidate.type()) == Animacy.BODY;
        if (head.xpos().equals("NNPS") || candidate.type() == Mention.Type.NATIONALITY) {
            return body && candidate.type() != Mention.Type.NATIONALITY ? Number.EITHER : Number.MANY;
        }
        return body ? Number.EITHER : Number.ONE;
    }

    private static Gender gender(TokenRange phrase, Wording wording, WordLists lists) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            String word = wording.lower(i);
            if (lists.list("male-titles").contains(word)) {
                return Gender.MALE;
            }
            if (lists.list("female-titles").contains(word) || word.endsWith("woman")) {
                return Gender.FEMALE;
            }
        }
        return Gender.EITHER;
    }

    private static Animacy animacy(Mention.Type type) {
        return switch (type) {
            case PERSON -> Animacy.PERSON;
            case ORGANISATION, COUNTRY, NATIONALITY -> Animacy.BODY;
            default -> Animacy.THING;
        };
    }

    /** Whether two mentions with these traits may name one thing. */
    boolean agrees(Traits other) {
        boolean numbers = number == other.number || number == Number.EITHER || other.number == Number.EITHER;
        boolean genders = gender == other.gender || gender == Gender.EITHER || other.gender == Gender.EITHER;
        return numbers && genders && animate(animacy, other.animacy);
    }

    private static boolean animate(Animacy one, Animacy other) {
        if (one == other || one == Animacy.EITHER || other == Animacy.EITHER) {
            return true;
        }
        return one != Animacy.PERSON && other != Animacy.PERSON;
    }

    /** What is known when two are one. */
    Traits with(Traits other) {
        return new Traits(
                number == Number.EITHER ? other.number : number,
                gender == Gender.EITHER ? other.gender : gender,
                animacy == Animacy.EITHER ? other.animacy : animacy);
    }
}
