package org.rapporteur.resolve.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A place name as the gazetteer compares it: lower case, no accents, apostrophes dropped, hyphens as spaces, "Saint" as "st".
 * "Ḩimş" and "HIMS" fold alike, so do "U.S." and "US", "Ain al-Hilweh" and "Ain al Hilweh".
 */
public final class FoldedName {
    private FoldedName() {}

    /** The folded name; empty when nothing of it can be compared (no Latin letter or digit). */
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            String letters = letters(c);
            if (!letters.isEmpty()) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(letters);
            } else if (isGap(c)) {
                gap = true;
            } else if (Character.isLetter(c)) {
                return "";
            }
        }
        return withShortTitles(out.toString());
    }

    private static String letters(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return String.valueOf(c);
        }
        return switch (c) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case 'ə' -> "e";
            case 'ħ' -> "h";
            case '&' -> "and";
            default -> "";
        };
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '-'
                || c == '/'
                || c == ','
                || c == '('
                || c == ')'
                || (c >= '\u2010' && c <= '\u2015');
    }

    private static String withShortTitles(String folded) {
        if (folded.indexOf("saint") < 0 && folded.indexOf("mount") < 0 && folded.indexOf("fort") < 0) {
            return folded;
        }
        StringBuilder out = new StringBuilder(folded.length());
        for (String word : folded.split(" ", -1)) {
            if (out.length() > 0) {
                out.append(' ');
            }
            out.append(
                    switch (word) {
                        case "saint" -> "st";
                        case "sainte" -> "ste";
                        case "mount" -> "mt";
                        case "fort" -> "ft";
                        default -> word;
                    });
        }
        return out.toString();
    }
}
