/** A process of its own beside the program: the bytes of a document in, its text out. */
@NullMarked
package org.rapporteur.extract;

import org.jspecify.annotations.NullMarked;
