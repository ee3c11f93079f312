package org.rapporteur.dispatch;

import java.util.Arrays;
import org.rapporteur.text.Digest;

/**
 * What an item of input was before it was decoded: a file as it stood, a line of JSON Lines. A row of CSV is its fields parted by
 * U+001F, an item of a JSON array the item written again, both in UTF-8. Immutable; {@code sha256} is that of its {@link Sighting}.
 */
public final class RawBytes {
    private final byte[] bytes;
    private final String sha256;

    private RawBytes(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = Digest.sha256Hex(bytes);
    }

    public static RawBytes of(byte[] bytes) {
        return new RawBytes(bytes.clone());
    }

    /** SHA-256 in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public int length() {
        return bytes.length;
    }

    /** A copy. */
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawBytes raw && Arrays.equals(bytes, raw.bytes);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, sha256 " + sha256;
    }
}
