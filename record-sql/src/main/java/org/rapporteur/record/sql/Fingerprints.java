package org.rapporteur.record.sql;

import java.util.Arrays;

/** A set of numbers of 64 bits, eight to sixteen bytes each: which digests a table may hold, so that it is asked only about those. */
final class Fingerprints {
    private long[] slots = new long[1024];
    private int size;
    private boolean holdsZero;

    /** The first 64 bits of a digest in hexadecimal digits. */
    static long of(String hex) {
        return Long.parseUnsignedLong(hex, 0, Math.min(16, hex.length()), 16);
    }

    void add(long value) {
        if (value == 0) {
            holdsZero = true;
            return;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        int at = slot(value);
        if (slots[at] == 0) {
            slots[at] = value;
            size++;
        }
    }

    boolean contains(long value) {
        return value == 0 ? holdsZero : slots[slot(value)] == value;
    }

    /** Where a value is, or would be: digests are spread evenly already. */
    private int slot(long value) {
        int mask = slots.length - 1;
        int at = (int) (value ^ value >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != value) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        size = 0;
        Arrays.stream(before).filter(v -> v != 0).forEach(this::add);
    }
}
