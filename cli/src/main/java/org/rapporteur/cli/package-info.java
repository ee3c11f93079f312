/**
 * The command line: one class a command. Standard output carries data, standard error carries talk.
 */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
