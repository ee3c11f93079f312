package org.rapporteur.record.find;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.rapporteur.RapporteurException;

/**
 * Where a page ends: the place of its last item in the order of the list. Opaque to callers.
 *
 * @param key what the list is ordered by first
 * @param ids what it is ordered by then; as many as the list has
 */
public record Cursor(double key, List<String> ids) {
    private static final String SEPARATOR = "\n";

    public Cursor {
        ids = List.copyOf(ids);
    }

    /** Before the first item. */
    static Cursor start(int ids) {
        return new Cursor(-Double.MAX_VALUE, java.util.Collections.nCopies(ids, ""));
    }

    /** As it stands in an address. */
    public String code() {
        String text = key + SEPARATOR + String.join(SEPARATOR, ids);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An id that is an offset; -1 before the first item. */
    int offset(int id) {
        try {
            return ids.get(id).isEmpty() ? -1 : Integer.parseInt(ids.get(id));
        } catch (NumberFormatException e) {
            throw new RapporteurException("bad-cursor", "this is no cursor of this list; begin without one", e);
        }
    }

    /**
     * @param code of a page before; empty for the first page
     * @param ids how many ids the list is ordered by
     * @throws RapporteurException {@code bad-cursor} where it is none of this list
     */
    public static Cursor parse(String code, int ids) {
        if (code.isEmpty()) {
            return start(ids);
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == ids + 1) {
                return new Cursor(Double.parseDouble(parts.get(0)), parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new RapporteurException("bad-cursor", "this is no cursor of this list; begin without one");
    }
}
