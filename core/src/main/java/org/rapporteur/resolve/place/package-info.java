/**
 * Where: the toponyms of a dispatch, resolved together against a gazetteer. Follows reading, precedes coding.
 */
@NullMarked
package org.rapporteur.resolve.place;

import org.jspecify.annotations.NullMarked;
