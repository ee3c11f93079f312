/**
 * Rapporteur: dispatches about political crises in, a sourced record out. The path is dispatch, read, resolve, code,
 * record; each package says where on it it stands.
 */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
