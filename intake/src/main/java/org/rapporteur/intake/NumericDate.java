package org.rapporteur.intake;

import java.util.Optional;

/**
 * A date of three numbers that does not begin with its year: "7/5/15", "13/02/2014 10:30", "05.07.2015".
 *
 * @param words as they stand
 */
record NumericDate(String words, int first, int second, int third) {
    private static final int NUMBERS = 3;

    /** The date that a value begins with. */
    static Optional<NumericDate> find(String value) {
        String bare = value.strip();
        int[] numbers = new int[NUMBERS];
        int count = 0;
        int digits = 0;
        char mark = 0;
        for (int i = 0; i <= bare.length(); i++) {
            char c = i < bare.length() ? bare.charAt(i) : ' ';
            boolean most = digits == (count == NUMBERS - 1 ? 4 : 2);
            if (c >= '0' && c <= '9') {
                if (most) {
                    return Optional.empty();
                }
                numbers[count] = numbers[count] * 10 + c - '0';
                digits++;
            } else if (digits > 0 && count < NUMBERS - 1 && isMark(c) && (mark == 0 || c == mark)) {
                mark = c;
                count++;
                digits = 0;
            } else if (isEnd(c) && count == NUMBERS - 1 && (digits == 2 || digits == 4)) {
                return Optional.of(new NumericDate(bare.substring(0, i), numbers[0], numbers[1], numbers[2]));
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(char c) {
        return c == '/' || c == '.' || c == '-';
    }

    private static boolean isEnd(char c) {
        return c == ' ' || c == 'T' || c == ',';
    }
}
