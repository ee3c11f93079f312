/**
 * From a resolved reading to claims: an event as one source reports it, each value with the words it rests on. The heart of the path.
 */
@NullMarked
package org.rapporteur.code;

import org.jspecify.annotations.NullMarked;
