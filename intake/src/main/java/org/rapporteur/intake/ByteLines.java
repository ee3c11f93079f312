package org.rapporteur.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes, and passes over lines that are too long without keeping them. */
final class ByteLines {
    private final InputStream in;
    private final int most;
    private long number;

    ByteLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** A line of bytes, without the line break. */
    static final class Line {
        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        Line(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** From 1. */
        long number() {
            return number;
        }

        /** Empty where the line was too long. */
        byte[] bytes() {
            return bytes;
        }

        boolean isTooLong() {
            return tooLong;
        }
    }

    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() >= most) {
                tooLong = true;
                line = new ByteArrayOutputStream();
            }
            if (!tooLong) {
                line.write(b);
            }
        }
        number++;
        return Optional.of(new Line(number, line.toByteArray(), tooLong));
    }
}
