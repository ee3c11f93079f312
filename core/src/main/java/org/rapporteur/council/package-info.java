/**
 * Bodies that decide by vote or consensus: who sits in them at a date, by what rule they decide, and what follows from the
 * positions of their members. Stands beside the path of a dispatch: the docket asks it. Bodies, members and rules are data
 * files; docs/bodies.md tells how one is added.
 */
@NullMarked
package org.rapporteur.council;

import org.jspecify.annotations.NullMarked;
