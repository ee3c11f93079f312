package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leads an inflected form back to a known word by the regular endings of English, for where the reader's lemma is no known word. */
final class Inflection {
    private Inflection() {}

    /** The first regular base of a lower-case form that is known, else the lemma as the reader gives it. */
    static String base(String form, String lemma, Predicate<String> known) {
        if (known.test(lemma)) {
            return lemma;
        }
        for (String candidate : candidates(form)) {
            if (known.test(candidate)) {
                return candidate;
            }
        }
        return lemma;
    }

    /** The first regular base of a verb form, other than the form itself, that is known, else the lemma. */
    static String verb(String form, String lemma, Predicate<String> known) {
        if (!form.endsWith("ed") && !form.endsWith("ing")) {
            return lemma;
        }
        return candidates(form).stream()
                .filter(c -> !c.equals(form) && known.test(c))
                .findFirst()
                .orElse(lemma);
    }

    private static List<String> candidates(String form) {
        List<String> bases = new ArrayList<>();
        bases.add(form);
        cut(form, "ies", "y", bases);
        cut(form, "es", "", bases);
        cut(form, "s", "", bases);
        cut(form, "ied", "y", bases);
        stem(form, "ed", bases);
        stem(form, "ing", bases);
        cut(form, "d", "", bases);
        return bases;
    }

    private static void cut(String form, String ending, String instead, List<String> bases) {
        if (form.endsWith(ending) && form.length() > ending.length() + 2) {
            bases.add(form.substring(0, form.length() - ending.length()) + instead);
        }
    }

    /** Without the ending, with a mute e, with a single consonant: planned, criticising. */
    private static void stem(String form, String ending, List<String> bases) {
        if (!form.endsWith(ending) || form.length() < ending.length() + 3) {
            return;
        }
        String stem = form.substring(0, form.length() - ending.length());
        int last = stem.length() - 1;
        bases.add(stem);
        bases.add(stem + "e");
        if (stem.charAt(last) == stem.charAt(last - 1)) {
            bases.add(stem.substring(0, last));
        }
    }
}
