package org.rapporteur.record.sql;

/**
 * Texts as PostgreSQL takes them: it keeps every character but NUL. U+10FFFE stands for NUL, and U+10FFFF before one of the two says that
 * it is meant itself; both are noncharacters, which no text is to use between programs (The Unicode Standard, 23.7). Offsets of a text
 * with NULs stay right in SQL too, for one character stands for one.
 */
final class PostgresText {
    /** What stands for NUL: U+10FFFE. */
    static final String NUL = "\uDBFF\uDFFE";

    /** What stands before a U+10FFFE or U+10FFFF that is meant: U+10FFFF. */
    static final String ESCAPE = "\uDBFF\uDFFF";

    private static final char HIGH = '\uDBFF';
    private static final char LOW_NUL = '\uDFFE';
    private static final char LOW_ESCAPE = '\uDFFF';

    private PostgresText() {}

    /** Whether one of the two begins here. */
    static boolean isMark(String text, int at) {
        return text.charAt(at) == HIGH
                && at + 1 < text.length()
                && (text.charAt(at + 1) == LOW_NUL || text.charAt(at + 1) == LOW_ESCAPE);
    }

    private static boolean hasMarks(String text) {
        for (int i = text.indexOf(HIGH); i >= 0; i = text.indexOf(HIGH, i + 1)) {
            if (isMark(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** As it is kept. */
    static String kept(String text) {
        if (text.indexOf(0) < 0 && !hasMarks(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0) {
                out.append(NUL);
            } else {
                out.append(isMark(text, i) ? ESCAPE : "").append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** As it was before it was kept. */
    static String told(String kept) {
        if (!hasMarks(kept)) {
            return kept;
        }
        StringBuilder out = new StringBuilder(kept.length());
        for (int i = 0; i < kept.length(); i++) {
            if (!isMark(kept, i)) {
                out.append(kept.charAt(i));
            } else if (kept.charAt(i + 1) == LOW_NUL) {
                out.append('\0');
                i++;
            } else {
                i += 2;
                out.append(kept, Math.min(i, kept.length()), Math.min(i + 2, kept.length()));
                i++;
            }
        }
        return out.toString();
    }
}
