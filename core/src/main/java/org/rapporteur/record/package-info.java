/**
 * What is kept: the claims of each dispatch, whole or not at all. The interfaces of every store, and the one in memory.
 */
@NullMarked
package org.rapporteur.record;

import org.jspecify.annotations.NullMarked;
