package org.rapporteur.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells from the first bytes what an input is: text, a page, records, or nothing that can be read. */
final class Sniffing {
    private static final int LOOK = 8192;

    private Sniffing() {}

    /** The name of the binary format, or "binary" when it is none that is known; absent for text. */
    static Optional<String> findBinary(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("%PDF-")) {
            return Optional.of("a PDF");
        }
        if (begin.startsWith("PK\u0003\u0004")) {
            return Optional.of("a Word, Office or ZIP file");
        }
        if (begin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("an old Word or Office file");
        }
        if (begin.startsWith("\u001F\u008B")) {
            return Optional.of("a gzip file");
        }
        if (begin.startsWith("\u0089PNG") || begin.startsWith("\u00FF\u00D8\u00FF") || begin.startsWith("GIF8")) {
            return Optional.of("a picture");
        }
        if (begin.startsWith("{\\rtf")) {
            return Optional.of("an RTF file");
        }
        boolean marked = begin.startsWith("\u00FF\u00FE") || begin.startsWith("\u00FE\u00FF");
        return !marked && findUtf16(bytes).isEmpty() && isControlled(bytes) ? Optional.of("no text") : Optional.empty();
    }

    private static boolean isControlled(byte[] bytes) {
        int size = Math.min(bytes.length, LOOK);
        int nul = 0;
        int control = 0;
        for (int i = 0; i < size; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                nul++;
            } else if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                control++;
            }
        }
        return nul * 100 > size || (control + nul) * 20 > size;
    }

    /** UTF-16 without a mark: most bytes at even or at odd places are NUL. */
    static Optional<Charset> findUtf16(byte[] bytes) {
        int size = Math.min(bytes.length, LOOK) & ~1;
        if (size < 8) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < size; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = size / 2;
        if (odd * 10 > half * 7 && even * 20 < half) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 10 > half * 7 && odd * 20 < half ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether bytes that are not UTF-8 look like one byte a letter: high bytes stand alone between ASCII. */
    static boolean isSingleByte(byte[] bytes) {
        int alone = 0;
        int sequences = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int length = sequence(bytes, i);
            if (length > 1) {
                sequences++;
                i += length - 1;
            } else {
                alone++;
            }
        }
        return alone > sequences;
    }

    private static int sequence(byte[] bytes, int at) {
        int b = bytes[at] & 0xFF;
        int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC2 ? 2 : 1;
        if (at + length > bytes.length) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    /** Whether a text begins as a web page does. */
    static boolean isHtml(String begin) {
        String folded = begin.stripLeading().toLowerCase(Locale.ROOT);
        return folded.startsWith("<!doctype html")
                || folded.startsWith("<html")
                || folded.startsWith("<head")
                || folded.startsWith("<body")
                || (folded.startsWith("<")
                        && (folded.contains("<html") || folded.contains("<body") || folded.contains("<p>")));
    }

    /** Whether a text begins as JSON Lines or a JSON array do. */
    static boolean isJson(String begin) {
        String bare = begin.stripLeading();
        return bare.startsWith("{\"")
                || bare.startsWith("{ \"")
                || bare.startsWith("[{")
                || bare.startsWith("[ {")
                || bare.startsWith("{\n")
                || bare.startsWith("[\n");
    }
}
