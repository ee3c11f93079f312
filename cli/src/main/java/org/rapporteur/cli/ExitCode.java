package org.rapporteur.cli;

/** The exit codes, as {@code rapporteur --help} lists them. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int SET_ASIDE = 3;
    static final int NO_INPUT = 4;
    static final int NO_RECORD = 5;
    static final int NOT_SOUND = 6;

    private ExitCode() {}

    /** The exit code of a trouble with this code. */
    static int of(String code) {
        return switch (code) {
            case "no-input" -> NO_INPUT;
            case "usage", "bad-filter" -> USAGE;
            default ->
                code.startsWith("record-")
                                || code.endsWith("-record")
                                || code.equals("not-a-record")
                                || code.equals("disk-full")
                        ? NO_RECORD
                        : FAILED;
        };
    }
}
