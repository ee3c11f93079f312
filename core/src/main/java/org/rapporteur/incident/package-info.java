/**
 * Incidents: happenings with their tolls. Every figure keeps its source, its bounds and its words; running totals are kept apart
 * from the toll of one incident and never added to it.
 */
@NullMarked
package org.rapporteur.incident;

import org.jspecify.annotations.NullMarked;
