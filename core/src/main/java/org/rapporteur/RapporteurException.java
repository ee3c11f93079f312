package org.rapporteur;

/**
 * Broken machinery: what was being done, to what, and what to do next, under a stable code such as {@code record-locked}.
 * Bad text is never one of these: it is a value.
 */
public final class RapporteurException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public RapporteurException(String code, String message) {
        super(message);
        this.code = code;
    }

    public RapporteurException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
