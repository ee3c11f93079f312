/**
 * Builds the gazetteer file from registry packages and our own tables. Runs when the project is built, never after.
 */
@NullMarked
package org.rapporteur.gazetteer.build;

import org.jspecify.annotations.NullMarked;
