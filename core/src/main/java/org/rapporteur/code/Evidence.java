package org.rapporteur.code;

import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * What one value of a claim rests on.
 *
 * @param field which value: "trigger", "actor", "recipient", "place", "time", "quantity", "attribution", "cue", "modality",
 *     "realis", "quote", "mode", "about", "recurrence", "sites", "part-of-day", "said-at", "said-on"
 * @param ordinal which of several, from 0
 * @param words verbatim in the dispatch; absent where a rule gave the value without words
 * @param rule what gave it
 */
public record Evidence(String field, int ordinal, Optional<Words> words, String rule) {}
