package org.rapporteur.record.export;

/**
 * A cell of text that no spreadsheet takes for a formula: one that begins with {@code = + - @}, their full-width forms, a tab,
 * a carriage return or NUL gets an apostrophe before it (ASVS 1.2.10).
 */
public final class SafeCell {
    private static final String DANGEROUS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    public static String of(String value) {
        int at = 0;
        while (at < value.length() && (value.charAt(at) == ' ' || value.charAt(at) == '\u00A0')) {
            at++;
        }
        boolean dangerous = at < value.length() && DANGEROUS.indexOf(value.charAt(at)) >= 0;
        return dangerous ? "'" + value : value;
    }
}
