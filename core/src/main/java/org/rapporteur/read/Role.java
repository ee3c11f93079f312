package org.rapporteur.read;

/**
 * PropBank: the argument of a predicate.
 *
 * @param predicate token index
 * @param argument token index of the head word of the argument
 * @param label "ARG0", "ARG1", "ARGM-TMP", ...
 */
public record Role(int predicate, int argument, String label) {}
