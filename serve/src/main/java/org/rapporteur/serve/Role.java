package org.rapporteur.serve;

import java.util.List;
import java.util.Locale;

/** What the bearer of a token may do; each role may do what those before it may. */
public enum Role {
    READER("read"),
    CODER("post"),
    REVIEWER("correct"),
    ADMIN("administer");

    private final String deed;

    Role(String deed) {
        this.deed = deed;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean may(Role needed) {
        return ordinal() >= needed.ordinal();
    }

    /** What it may do, in words of the interface. */
    List<String> deeds() {
        return List.of(values()).subList(0, ordinal() + 1).stream()
                .map(r -> r.deed)
                .toList();
    }
}
