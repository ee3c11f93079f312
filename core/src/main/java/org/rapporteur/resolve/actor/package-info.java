/**
 * Resolving actors: from words ("army deserters", "US Secretary of State Hillary Clinton") to name, country and sectors, by
 * the lists of {@code know}, titles in the text and the country in focus. Follows reading, precedes coding.
 */
@NullMarked
package org.rapporteur.resolve.actor;

import org.jspecify.annotations.NullMarked;
