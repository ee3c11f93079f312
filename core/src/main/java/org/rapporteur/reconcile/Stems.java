package org.rapporteur.reconcile;

import java.util.Locale;

/**
 * Cuts English endings so that "killed", "kills" and "killing" agree. Coarser than lemmas and needs no parts of speech; the
 * steps are the first of Porter (1980), with the double consonant undone.
 */
final class Stems {
    private Stems() {}

    static String of(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        if (w.endsWith("'s") || w.endsWith("\u2019s")) {
            w = w.substring(0, w.length() - 2);
        }
        if (w.length() <= 3) {
            return w;
        }
        if (w.endsWith("ies") || w.endsWith("ied")) {
            return w.substring(0, w.length() - 3) + "y";
        }
        if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes")) {
            return w.substring(0, w.length() - 2);
        }
        if (w.endsWith("ing") && hasVowel(w, w.length() - 3)) {
            return mend(w.substring(0, w.length() - 3));
        }
        if (w.endsWith("ed") && hasVowel(w, w.length() - 2)) {
            return mend(w.substring(0, w.length() - 2));
        }
        if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
            w = w.substring(0, w.length() - 1);
        }
        return w.endsWith("e") && w.length() > 4 ? w.substring(0, w.length() - 1) : w;
    }

    private static boolean hasVowel(String w, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String mend(String stem) {
        int n = stem.length();
        if (n >= 4 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lsz".indexOf(stem.charAt(n - 1)) < 0) {
            return stem.substring(0, n - 1);
        }
        return stem.endsWith("e") && n > 4 ? stem.substring(0, n - 1) : stem;
    }
}
