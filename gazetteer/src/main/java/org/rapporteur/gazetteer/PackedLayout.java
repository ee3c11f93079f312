package org.rapporteur.gazetteer;

/**
 * Layout of the gazetteer file, big-endian:
 *
 * <pre>
 * header   magic, format, places, names, offset of name table, of posting table, of text pool; 32 bytes digest of the sources
 * places   one row of {@link #ROW} bytes each, countries first, then most populous first
 * names    for each folded name in byte order: offset in the pool, end of its postings
 * postings row * 4 + match, ascending within a name
 * pool     texts: two bytes of length, UTF-8
 * </pre>
 */
public final class PackedLayout {
    public static final int MAGIC = 0x52475A31;
    public static final int FORMAT = 1;
    public static final int DIGEST_AT = 32;
    public static final int HEADER = 64;

    public static final int ROW = 36;
    public static final int NAME = 0;
    public static final int ID = 4;
    public static final int LATITUDE = 8;
    public static final int LONGITUDE = 12;
    public static final int POPULATION = 16;
    public static final int COUNTRY = 20;
    public static final int ADMIN1 = 24;
    public static final int ADMIN2 = 28;
    public static final int FEATURE = 32;

    public static final int NAME_ROW = 8;
    public static final int MATCH_BITS = 2;

    /** Resource the file is shipped as, beside this class. */
    public static final String RESOURCE = "gazetteer.bin";

    private PackedLayout() {}

    /** A three-letter code as one number; 0 for none. */
    public static int packCode(String code) {
        if (code.isEmpty()) {
            return 0;
        }
        if (code.length() != 3) {
            throw new IllegalArgumentException("not a three-letter code: " + code);
        }
        return code.charAt(0) << 16 | code.charAt(1) << 8 | code.charAt(2);
    }

    /** The code that was packed. */
    public static String unpackCode(int packed) {
        return packed == 0
                ? ""
                : new String(new char[] {(char) (packed >> 16), (char) (packed >> 8 & 0xFF), (char) (packed & 0xFF)});
    }
}
