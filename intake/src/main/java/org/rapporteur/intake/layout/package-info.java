/**
 * Tells headline, byline, dateline, crossheads, body and boilerplate of a plain text apart, and reads dates. The JDK only.
 */
@NullMarked
package org.rapporteur.intake.layout;

import org.jspecify.annotations.NullMarked;
