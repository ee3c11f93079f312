/** Which mentions name the same: names and their short forms, titles, nominals, pronouns. The last step of reading. */
@NullMarked
package org.rapporteur.read.coref;

import org.jspecify.annotations.NullMarked;
