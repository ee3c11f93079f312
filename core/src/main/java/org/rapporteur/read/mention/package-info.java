/** Which words stand for somebody or something: names, nominals and pronouns with their phrases. Part of reading, before coreference. */
@NullMarked
package org.rapporteur.read.mention;

import org.jspecify.annotations.NullMarked;
