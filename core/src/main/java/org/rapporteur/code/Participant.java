package org.rapporteur.code;

import java.util.Optional;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Words;

/**
 * One side of an event.
 *
 * @param words the words that name it here ("the monitor"); absent when the sentence implies it
 * @param actor who that is
 */
public record Participant(Optional<Words> words, Actor actor) {}
