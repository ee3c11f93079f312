package org.rapporteur.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked bytes of something packed, as far as they are plausible: at most so many, and past the first mebibyte at most 200 times what was packed. News
 * packs five to ten times; a bomb of zeros a thousand times.
 */
final class Packed extends FilterInputStream {
    private static final long FREE = 1L << 20;
    private static final long MOST_RATIO = 200;

    private final Counted packed;
    private final long most;
    private long unpacked;

    /**
     * @param unpacking gives the unpacked bytes
     * @param packed counts what it takes in
     * @param most bytes to give
     */
    Packed(InputStream unpacking, Counted packed, long most) {
        super(unpacking);
        this.packed = packed;
        this.most = most;
    }

    /** Thrown where it stops being plausible. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb(String message) {
            super(message);
        }
    }

    /** Counts what goes through. */
    static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(read, 0);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        took(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        took(Math.max(read, 0));
        return read;
    }

    private void took(int bytes) throws Bomb {
        unpacked += bytes;
        if (unpacked > most) {
            throw new Bomb("unpacks to more than " + (most >> 20) + " MiB");
        }
        if (unpacked > FREE && unpacked > MOST_RATIO * Math.max(packed.count, 1)) {
            throw new Bomb("unpacks to more than " + MOST_RATIO + " times its size");
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] block = new byte[(int) Math.min(8192, Math.max(bytes, 0))];
        long skipped = 0;
        while (skipped < bytes) {
            int read = read(block, 0, (int) Math.min(block.length, bytes - skipped));
            if (read <= 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
