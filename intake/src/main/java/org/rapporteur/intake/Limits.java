package org.rapporteur.intake;

/**
 * How much one item may hold.
 *
 * @param bytes of one dispatch, one line of JSON or one HTML page
 */
public record Limits(int bytes) {
    private static final int MEBIBYTE = 1 << 20;

    public Limits {
        if (bytes < 1) {
            throw new IllegalArgumentException("a limit of " + bytes + " bytes lets nothing in");
        }
    }

    /** Eight MiB. */
    public static Limits standard() {
        return new Limits(8 * MEBIBYTE);
    }

    String words() {
        return bytes >= MEBIBYTE ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
    }
}
