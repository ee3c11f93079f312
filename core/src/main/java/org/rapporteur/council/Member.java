package org.rapporteur.council;

/**
 * A state that sits in a body at some date.
 *
 * @param code ISO 3166-1 alpha-3, or the code that a former state had; the Soviet Union and Russia are one seat, RUS
 * @param name as the body's own list had it then: China is "Republic of China" until 24 October 1971
 */
public record Member(String code, String name, Seat seat) {
    public Member {
        if (code.length() != 3 || name.isBlank()) {
            throw new IllegalArgumentException("not a member: " + code + " " + name);
        }
    }

    /** Whether a state that dispatches name under a code speaks for this seat: SUN for that of RUS. */
    public boolean isHeldBy(String country) {
        return code.equals(country) || code.equals("RUS") && country.equals("SUN");
    }
}
