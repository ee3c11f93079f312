package org.rapporteur.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.RapporteurException;

/**
 * Records as bytes, to be sent from machine to machine and kept between two jobs: {@code Packing.of(Coding.class).pack(coding)}. A record is its components in
 * their order, a choice the name of what was chosen; each string stands once. The first eight bytes tell how all types involved are
 * made, so that bytes of another version of the program are refused and never misread.
 */
final class Packing<T> {
    private final Class<T> type;
    private final Packer packer;
    private final long shape;

    private Packing(Class<T> type, Packers packers) {
        this.type = type;
        this.packer = packers.of(type);
        this.shape = packers.shape(type);
    }

    /** @throws IllegalArgumentException where the type holds something that is not a record, a list, an Optional or a plain value */
    static <T> Packing<T> of(Class<T> type) {
        return new Packing<>(type, new Packers());
    }

    byte[] pack(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(shape);
            packer.write(new Out(out, new HashMap<>()), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws RapporteurException {@code other-version} where another version of the program made the bytes */
    T unpack(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readLong() != shape) {
                throw new RapporteurException(
                        "other-version",
                        "these codings were made by another version of the program; code the dispatches again");
            }
            return type.cast(packer.read(new In(in, new ArrayList<>())));
        } catch (IOException e) {
            throw new RapporteurException("damaged", "a packed " + type.getSimpleName() + " is cut off", e);
        }
    }

    /** Writes and reads the values of one type. */
    interface Packer {
        void write(Out out, Object value) throws IOException;

        Object read(In in) throws IOException;
    }

    /** Where values are written; a string that came before is only named. */
    record Out(DataOutputStream data, Map<String, Integer> strings) {
        void number(long value) throws IOException {
            long rest = value << 1 ^ value >> 63;
            while ((rest & ~0x7FL) != 0) {
                data.writeByte((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            data.writeByte((int) rest);
        }

        void text(String value) throws IOException {
            Integer known = strings.get(value);
            if (known != null) {
                number(known);
                return;
            }
            number(strings.size());
            strings.put(value, strings.size());
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            data.write(utf8);
        }
    }

    /** Where values are read. */
    record In(DataInputStream data, List<String> strings) {
        long number() throws IOException {
            long rest = 0;
            int shift = 0;
            int next = data.readUnsignedByte();
            while ((next & 0x80) != 0) {
                rest |= (long) (next & 0x7F) << shift;
                shift += 7;
                next = data.readUnsignedByte();
            }
            rest |= (long) next << shift;
            return rest >>> 1 ^ -(rest & 1);
        }

        int count() throws IOException {
            return Math.toIntExact(number());
        }

        String text() throws IOException {
            int index = count();
            if (index < strings.size()) {
                return strings.get(index);
            }
            int length = count();
            byte[] utf8 = data.readNBytes(length);
            if (utf8.length < length) {
                throw new IOException("a text is cut off");
            }
            String value = new String(utf8, StandardCharsets.UTF_8);
            strings.add(value);
            return value;
        }
    }
}
