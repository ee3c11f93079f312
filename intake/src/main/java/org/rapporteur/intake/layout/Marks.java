package org.rapporteur.intake.layout;

import java.util.Arrays;
import java.util.List;

/** What a line looks like: how it ends, its letter case, its words. */
final class Marks {
    private Marks() {}

    /** Whether it ends with a full stop, question or exclamation mark, quotation marks and brackets aside. */
    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && "\"'\u2019\u201D\u00BB)] ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?\u2026".indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Whether it ends with a stop that no heading has; a heading may ask. */
    static boolean endsStopped(String line) {
        return endsSentence(line) && !line.endsWith("?") && !line.endsWith("?'") && !line.endsWith("?\"")
                || line.endsWith(",")
                || line.endsWith(";")
                || line.endsWith(":");
    }

    static List<String> words(String line) {
        return line.lines()
                .flatMap(l -> Arrays.stream(l.strip().split(" ")))
                .filter(w -> w.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** All letters are capitals, and there are some. */
    static boolean isCapitals(String line) {
        return line.codePoints().anyMatch(Character::isUpperCase)
                && line.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Most longer words begin with a capital, the first one too. */
    static boolean isTitleCase(String line) {
        List<String> words = words(line);
        int longer = 0;
        int capital = 0;
        for (String word : words) {
            int first = word.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .findFirst()
                    .orElse('x');
            if (word.length() > 3) {
                longer++;
                capital += Character.isLowerCase(first) ? 0 : 1;
            }
        }
        return beginsCapital(line) && longer > 0 && capital == longer;
    }

    /** The first letter or digit is a capital or a digit. */
    static boolean beginsCapital(String line) {
        int first =
                line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('x');
        return !Character.isLowerCase(first);
    }
}
