package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.Collection;
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

    /** What stands for each character of a name in a passage. */
    public static final String BLOCK = "\u2588";

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
        List<String> forms = new ArrayList<>();
        for (Person person : persons) {
            forms.add(person.name());
            person.names().stream().map(Words::text).forEach(forms::add);
        }
        return taking(forms);
    }

    /**
     * A veil that takes out some names, and each part of them that stands for the person.
     *
     * @param forms names as printed
     */
    public static Veil taking(Collection<String> forms) {
        TreeSet<String> names = new TreeSet<>(
                Comparator.comparingInt((String n) -> -n.length()).thenComparing(Comparator.naturalOrder()));
        for (String form : forms) {
            List<String> own =
                    List.of(form.split(" ")).stream().filter(Veil::isName).toList();
            if (!own.isEmpty()) {
                names.add(form);
                names.addAll(own);
            }
        }
        return names.isEmpty() ? OPEN : new Veil(List.copyOf(names));
    }

    /** Not "Mr.", nor the "D" behind a governor's name, which would take letters out of everybody else's. */
    private static boolean isName(String part) {
        return part.length() > 2 && Character.isUpperCase(part.charAt(0)) && !part.endsWith(".");
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
            veiled = without(veiled, name, MARK);
        }
        return veiled.replace(MARK + " " + MARK, MARK);
    }

    /**
     * A passage with a block for every character of the names: every offset in it stays what it was.
     *
     * @param passage text beside which offsets stand
     */
    public String inPlace(String passage) {
        String veiled = passage;
        for (String name : names) {
            veiled = without(veiled, name, BLOCK.repeat(name.codePointCount(0, name.length())));
        }
        return veiled;
    }

    /** This veil and others at once. */
    public Veil with(Collection<Veil> others) {
        List<String> all = new ArrayList<>(names);
        others.forEach(v -> all.addAll(v.names));
        return taking(all);
    }

    private static String without(String words, String name, String mark) {
        int at = words.indexOf(name);
        if (at < 0) {
            return words;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            boolean whole = isEdge(words, at - 1) && isEdge(words, at + name.length());
            rest.append(words, from, at).append(whole ? mark : name);
            from = at + name.length();
            at = words.indexOf(name, from);
        }
        return rest.append(words, from, words.length()).toString();
    }

    private static boolean isEdge(String words, int at) {
        return at < 0 || at >= words.length() || !Character.isLetterOrDigit(words.charAt(at));
    }
}
