/** The whole way of a dispatch for programs that embed it: dispatches in, record out. */
@NullMarked
package org.rapporteur.library;

import org.jspecify.annotations.NullMarked;
