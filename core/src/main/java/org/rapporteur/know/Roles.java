package org.rapporteur.know;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.RapporteurException;

/** The role nouns of roles.tsv and the titles of titles.tsv, each with its plural. */
final class Roles {
    private static final int CODE = 3;

    private final List<Name> names = new ArrayList<>();

    record Name(String text, Term.Role role) {}

    Roles(Table roles, Table titles) {
        for (Table.Row row : roles.rows()) {
            add(row, RoleWord.Reach.LOCAL);
        }
        for (Table.Row row : titles.rows()) {
            add(row, RoleWord.Reach.LOCAL);
        }
    }

    List<Name> names() {
        return names;
    }

    private void add(Table.Row row, RoleWord.Reach usual) {
        RoleWord.Weight weight = weight(row);
        RoleWord.Reach reach = row.text(3).equals("abroad") ? RoleWord.Reach.ABROAD : usual;
        List<String> homes = row.codes(3).stream().filter(Roles::isState).toList();
        for (String phrase : row.list(0)) {
            Term.Role role = new Term.Role(new RoleWord(phrase, row.codes(1), weight, reach, homes));
            names.add(new Name(phrase, role));
            if (weight == RoleWord.Weight.HEAD
                    || weight == RoleWord.Weight.WEAK
                    || weight == RoleWord.Weight.OVERRIDE) {
                names.add(new Name(plural(phrase), role));
            }
        }
    }

    /** States' codes in the place of the reach: whose title it is. */
    private static boolean isState(String reach) {
        return reach.length() == CODE && reach.chars().allMatch(c -> 'A' <= c && c <= 'Z');
    }

    private static RoleWord.Weight weight(Table.Row row) {
        try {
            return RoleWord.Weight.valueOf(row.text(2).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RapporteurException("knowledge-weight", row.where() + ": no weight: " + row.text(2), e);
        }
    }

    /** The regular plural of the last word; of the first in "minister of defence". */
    static String plural(String phrase) {
        int of = phrase.indexOf(" of ");
        if (of > 0) {
            return plural(phrase.substring(0, of)) + phrase.substring(of);
        }
        if (phrase.endsWith("man") && !phrase.endsWith("human")) {
            return phrase.substring(0, phrase.length() - 3) + "men";
        }
        if (phrase.endsWith("woman")) {
            return phrase.substring(0, phrase.length() - 5) + "women";
        }
        if (phrase.endsWith("y") && phrase.length() > 1 && "aeiou".indexOf(phrase.charAt(phrase.length() - 2)) < 0) {
            return phrase.substring(0, phrase.length() - 1) + "ies";
        }
        if (phrase.endsWith("s") || phrase.endsWith("x") || phrase.endsWith("ch") || phrase.endsWith("sh")) {
            return phrase + "es";
        }
        return phrase + "s";
    }
}
