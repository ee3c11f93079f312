/**
 * Who, where, when and how many: a reading's mentions resolved to actors, places, times and quantities. Follows reading, precedes coding.
 */
@NullMarked
package org.rapporteur.resolve;

import org.jspecify.annotations.NullMarked;
