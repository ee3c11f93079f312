package org.rapporteur.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells from the first bytes what an input is: text, a page, records, or nothing that can be read. */
final class Sniffing {
    private static final int LOOK = 8192;

    private Sniffing() {}

    /** The name of the binary format, or "binary" when it is none that is known; absent for text. */
    static Optional<String> findBinary(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("\u0089PNG") || begin.startsWith("\u00FF\u00D8\u00FF") || begin.startsWith("GIF8")) {
            return Optional.of("a picture");
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

    /** The local name of the root element of XML, in small letters; nothing for other texts. */
    static Optional<String> findRoot(String begin) {
        int at = 0;
        while (at < begin.length()) {
            char c = begin.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (begin.startsWith("<?", at)) {
                at = after(begin, "?>", at);
            } else if (begin.startsWith("<!--", at)) {
                at = after(begin, "-->", at);
            } else if (begin.startsWith("<!", at)) {
                int end = begin.indexOf('>', at);
                int subset = begin.indexOf('[', at);
                at = after(begin, subset >= 0 && subset < end ? "]>" : ">", at);
            } else {
                return c == '<' ? name(begin, at + 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static Optional<String> name(String text, int from) {
        int end = from;
        int begin = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ":-_.".indexOf(text.charAt(end)) >= 0)) {
            begin = text.charAt(end) == ':' ? end + 1 : begin;
            end++;
        }
        return end > begin ? Optional.of(text.substring(begin, end).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    static boolean isGzip(byte[] begin) {
        return begin.length > 2 && (begin[0] & 0xFF) == 0x1F && (begin[1] & 0xFF) == 0x8B;
    }

    static boolean isZip(byte[] begin) {
        return begin.length > 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
    }

    /** Whether a ZIP file is a document of an office program, told by its first entry. */
    static boolean isOffice(byte[] begin, String name) {
        String first = new String(begin, 0, Math.min(begin.length, 120), StandardCharsets.ISO_8859_1);
        return first.contains("[Content_Types].xml")
                || first.contains("mimetypeapplication/")
                || name.endsWith(".docx")
                || name.endsWith(".odt");
    }

    static boolean isWarc(byte[] begin) {
        return begin.length > 5 && new String(begin, 0, 5, StandardCharsets.ISO_8859_1).equals("WARC/");
    }

    /** Whether the text has to be extracted by a process of its own: PDF, Word, RTF, e-mail. */
    static boolean isExtracted(byte[] begin, String name) {
        String first = new String(begin, 0, Math.min(begin.length, 8), StandardCharsets.ISO_8859_1);
        boolean mail = !name.endsWith(".txt")
                && !name.endsWith(".html")
                && isMail(new String(begin, 0, Math.min(begin.length, LOOK), StandardCharsets.ISO_8859_1));
        return first.startsWith("%PDF-")
                || first.startsWith("\u00D0\u00CF\u0011\u00E0")
                || first.startsWith("{\\rtf")
                || isZip(begin) && isOffice(begin, name)
                || mail;
    }

    /** Whether a text begins as an e-mail does: some lines of header fields. */
    static boolean isMail(String begin) {
        int known = 0;
        for (String line : begin.lines().limit(30).toList()) {
            String folded = line.toLowerCase(Locale.ROOT);
            if (line.isEmpty()) {
                break;
            }
            known += List.of("from:", "to:", "received:", "message-id:", "mime-version:", "return-path:").stream()
                            .anyMatch(folded::startsWith)
                    ? 1
                    : 0;
        }
        return known >= 3;
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
