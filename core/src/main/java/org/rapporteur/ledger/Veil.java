package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.text.Words;

/**
 * Takes the names of some persons out of words: {@code "Omar Said fled"} becomes {@code "[name withheld] fled"}. Offsets beside
 * veiled words still tell where the words stand in the dispatch.
 */
public final class Veil {
    /** What stands for a name. */
    public static final String MARK = "[name withheld]";

    private static final Veil OPEN = new Veil(List.of());

    private final List<String> names;

    private Veil(List<String> names) {
        this.names = names;
    }

    /** A veil that takes nothing out. */
    public static Veil open() {
        return OPEN;
    }

    static Veil over(List<Person> persons) {
        TreeSet<String> names = new TreeSet<>(
                Comparator.comparingInt((String n) -> -n.length()).thenComparing(Comparator.naturalOrder()));
        for (Person person : persons) {
            names.add(person.name());
            person.names().stream().map(Words::text).forEach(names::add);
        }
        List<String> parts = new ArrayList<>(names);
        for (String name : parts) {
            for (String part : name.split(" ")) {
                boolean own = part.length() > 2 && Character.isUpperCase(part.charAt(0));
                if (own) {
                    names.add(part);
                }
            }
        }
        return names.isEmpty() ? OPEN : new Veil(List.copyOf(names));
    }

    public boolean isOpen() {
        return names.isEmpty();
    }

    /** The names it takes out, the longest first. */
    public List<String> names() {
        return names;
    }

    /** The words without the names. */
    public String over(String words) {
        String veiled = words;
        for (String name : names) {
            veiled = without(veiled, name);
        }
        return veiled.replace(MARK + " " + MARK, MARK);
    }

    private static String without(String words, String name) {
        int at = words.indexOf(name);
        if (at < 0) {
            return words;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            boolean whole = isEdge(words, at - 1) && isEdge(words, at + name.length());
            rest.append(words, from, at).append(whole ? MARK : name);
            from = at + name.length();
            at = words.indexOf(name, from);
        }
        return rest.append(words, from, words.length()).toString();
    }

    private static boolean isEdge(String words, int at) {
        return at < 0 || at >= words.length() || !Character.isLetterOrDigit(words.charAt(at));
    }
}
