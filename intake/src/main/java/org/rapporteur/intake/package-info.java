/**
 * Where dispatches come in: files, folders and streams of plain text, HTML, JSON Lines and CSV become items, one after the
 * other, and each item a dispatch or a reason why not.
 */
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
