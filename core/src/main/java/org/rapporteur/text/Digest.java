package org.rapporteur.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Builds an id from content: a format version first, then labelled fields in a fixed order, each with its length.
 * {@code Digest.of("claim", 1).field("dispatch", id).id("clm")} gives {@code clm_} and 24 hexadecimal digits.
 */
public final class Digest {
    private static final int ID_BYTES = 12;
    private final MessageDigest digest;

    private Digest(MessageDigest digest) {
        this.digest = digest;
    }

    public static Digest of(String kind, int format) {
        return new Digest(sha256()).field("kind", kind).field("format", Integer.toString(format));
    }

    public Digest field(String label, String value) {
        part(label);
        part(value);
        return this;
    }

    public Digest field(String label, int value) {
        return field(label, Integer.toString(value));
    }

    /** The id: prefix, underscore, 96 bits in hexadecimal. Ends this digest. */
    public String id(String prefix) {
        return prefix + "_" + HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }

    /** SHA-256 of some bytes, in hexadecimal. */
    public static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private void part(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
