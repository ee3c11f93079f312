package org.rapporteur.intake;

/**
 * How much one item may hold.
 *
 * @param bytes of one dispatch, one line of JSON or one HTML page
 * @param unpacked bytes of one packed file (gzip) or of one file of an archive (ZIP)
 */
public record Limits(int bytes, long unpacked) {
    private static final int MEBIBYTE = 1 << 20;
    private static final long UNPACKED = 64L << 30;

    public Limits {
        if (bytes < 1 || unpacked < 1) {
            throw new IllegalArgumentException("a limit of " + Math.min(bytes, unpacked) + " bytes lets nothing in");
        }
    }

    public Limits(int bytes) {
        this(bytes, UNPACKED);
    }

    /** Eight MiB an item, 64 GiB a packed file: archives of the web are large, and are read as they come. */
    public static Limits standard() {
        return new Limits(8 * MEBIBYTE);
    }

    String words() {
        return bytes >= MEBIBYTE ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
    }
}
