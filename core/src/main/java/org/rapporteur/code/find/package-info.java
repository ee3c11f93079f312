/**
 * The finders that {@link org.rapporteur.code.find.RuleCoder} asks in turn: triggers, participants, voice, modality, circumstances. Each looks
 * at a {@code Scene} and answers for one trigger.
 */
@NullMarked
package org.rapporteur.code.find;

import org.jspecify.annotations.NullMarked;
