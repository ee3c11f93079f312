/**
 * The record over HTTP. {@code openapi.yaml}, beside these classes, is written first; the tests hold every answer against it.
 */
@NullMarked
package org.rapporteur.serve;

import org.jspecify.annotations.NullMarked;
