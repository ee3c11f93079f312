package org.rapporteur.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.dispatch.Intake.Remark;
import org.rapporteur.text.Span;

/**
 * Characters made from bytes, with what to know of it.
 *
 * @param text without byte order mark; characters that are none became U+FFFD
 * @param remarks on what was not plain UTF-8
 */
record Decoded(String text, List<Remark> remarks) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    Decoded {
        remarks = List.copyOf(remarks);
    }

    static Decoded of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Optional<Charset> wide = Sniffing.findUtf16(bytes);
        return wide.isPresent() ? utf16(bytes, 0, wide.get()) : utf8(bytes, 0);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded utf8(byte[] bytes, int from) {
        ByteBuffer all = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(all);
            return new Decoded(text.toString(), List.of());
        } catch (CharacterCodingException e) {
            return from == 0 && Sniffing.isSingleByte(bytes) ? windows(bytes) : replaced(bytes, from);
        }
    }

    private static Decoded windows(byte[] bytes) {
        String text = new String(bytes, WINDOWS);
        String message = "not UTF-8; read as Latin-1 (windows-1252)";
        return wellFormed(text, List.of(new Remark("latin-1", Optional.empty(), message)));
    }

    private static Decoded replaced(byte[] bytes, int from) {
        return marked(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8), "invalid-utf8", "UTF-8");
    }

    private static Decoded utf16(byte[] bytes, int from, Charset charset) {
        ByteBuffer all = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(all);
            return wellFormed(text.toString(), List.of());
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("replacing decoders do not throw", e);
        }
    }

    /** Text whose lone surrogates, which no store can keep, became U+FFFD. */
    static Decoded wellFormed(String text, List<Remark> remarks) {
        int at = lone(text, 0);
        if (at < 0) {
            return new Decoded(text, remarks);
        }
        StringBuilder mended = new StringBuilder(text);
        for (; at >= 0; at = lone(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(marked(mended.toString(), "lone-surrogate", "text").remarks());
        return new Decoded(mended.toString(), all);
    }

    private static int lone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private static Decoded marked(String text, String code, String what) {
        int first = text.indexOf(REPLACEMENT);
        int many = (int) text.chars().filter(c -> c == REPLACEMENT).count();
        Optional<Span> where = first < 0 ? Optional.empty() : Optional.of(Span.of(first, first + 1));
        String message = many + (many == 1 ? " place is" : " places are") + " not valid " + what
                + "; shown as U+FFFD, the first at character " + first;
        return new Decoded(text, List.of(new Remark(code, where, message)));
    }
}
