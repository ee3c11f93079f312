/**
 * Amounts: numbers in the text with their bounds, before it is known what is counted. Follows reading, precedes coding.
 */
@NullMarked
package org.rapporteur.resolve.amount;

import org.jspecify.annotations.NullMarked;
