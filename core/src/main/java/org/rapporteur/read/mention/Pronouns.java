package org.rapporteur.read.mention;

import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.WordLists;

/** Which words are pronouns that stand for somebody: personal, possessive, relative; not the "it" of "it is clear that". */
final class Pronouns {
    private static final String[] PERSONAL = {"male", "female", "plural-third", "neuter", "first", "second"};

    private Pronouns() {}

    static boolean isPronoun(Token token, String lower, WordLists lists) {
        if (token.is("expl")) {
            return false;
        }
        if (token.xpos().startsWith("PRP")) {
            for (String list : PERSONAL) {
                if (lists.list(list).contains(lower)) {
                    return true;
                }
            }
            return false;
        }
        boolean relative = token.xpos().startsWith("WP") || token.xpos().equals("WDT");
        return relative && lists.list("relative").contains(lower);
    }

    static Mention.Type type(String lower, WordLists lists) {
        boolean thing = lists.list("neuter").contains(lower) || lower.equals("which") || lower.equals("that");
        return thing ? Mention.Type.OTHER : Mention.Type.PERSON;
    }
}
