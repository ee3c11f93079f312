/**
 * What comes in: one news text with its publication and its layout. Intake makes it, the reader takes it.
 */
@NullMarked
package org.rapporteur.dispatch;

import org.jspecify.annotations.NullMarked;
