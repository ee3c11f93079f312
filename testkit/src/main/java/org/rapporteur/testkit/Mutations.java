package org.rapporteur.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes hostile inputs out of good ones, by a seed: bits turned, pieces cut, doubled, moved or multiplied, strings in their midst that programs trip over. The
 * same seed gives the same inputs.
 */
public final class Mutations {
    private static final int MOST_BYTES = 400_000;

    private final Random random;
    private final List<byte[]> naughty;

    public Mutations(long seed) {
        this.random = new Random(seed);
        this.naughty = naughty();
    }

    /** Strings that programs trip over, each with its escapes resolved. */
    public static List<byte[]> naughty() {
        List<byte[]> found = new ArrayList<>();
        try (InputStream in = Mutations.class.getResourceAsStream("naughty.txt")) {
            if (in == null) {
                throw new IllegalStateException("naughty.txt is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isEmpty() && !line.startsWith("# ")) {
                    found.add(resolved(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** {@code \xE9} is a byte, {@code *500} at the end of a line repeats it. */
    private static byte[] resolved(String line) {
        int star = line.lastIndexOf('*');
        int times = 1;
        String words = line;
        if (star > 0
                && star < line.length() - 1
                && line.substring(star + 1).chars().allMatch(Character::isDigit)) {
            times = Integer.parseInt(line.substring(star + 1));
            words = line.substring(0, star);
        }
        byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
        byte[] one = new byte[utf8.length];
        int size = 0;
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '\\' && i + 3 < utf8.length && utf8[i + 1] == 'x') {
                one[size++] = (byte) Integer.parseInt(new String(utf8, i + 2, 2, StandardCharsets.US_ASCII), 16);
                i += 3;
            } else {
                one[size++] = utf8[i];
            }
        }
        byte[] all = new byte[size * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(one, 0, all, i * size, size);
        }
        return all;
    }

    /** One to six changes. */
    public byte[] mutated(byte[] seed, byte[] other) {
        byte[] bytes = seed;
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes, other);
        }
        return bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    }

    private byte[] changed(byte[] bytes, byte[] other) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int size = Math.min(bytes.length - at, random.nextInt(random.nextBoolean() ? 16 : 2000));
        return switch (random.nextInt(8)) {
            case 0 -> turned(bytes, at);
            case 1 -> spliced(bytes, at, at + size, new byte[0]);
            case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + size));
            case 3 -> spliced(bytes, at, at, naughty.get(random.nextInt(naughty.size())));
            case 4 -> spliced(bytes, at, at + size, naughty.get(random.nextInt(naughty.size())));
            case 5 -> Arrays.copyOf(bytes, at);
            case 6 -> spliced(bytes, at, at, piece(other));
            default -> spliced(bytes, at, at, many(Arrays.copyOfRange(bytes, at, at + Math.min(size, 40))));
        };
    }

    private byte[] turned(byte[] bytes, int at) {
        byte[] turned = bytes.clone();
        for (int i = at; i < Math.min(turned.length, at + 1 + random.nextInt(4)); i++) {
            turned[i] ^= (byte) (1 << random.nextInt(8));
        }
        return turned;
    }

    private byte[] piece(byte[] other) {
        if (other.length == 0) {
            return other;
        }
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(3000)));
    }

    private byte[] many(byte[] piece) {
        int times = 1 + random.nextInt(400);
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return all;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] all = new byte[bytes.length - (to - from) + middle.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(middle, 0, all, from, middle.length);
        System.arraycopy(bytes, to, all, from + middle.length, bytes.length - to);
        return all;
    }
}
