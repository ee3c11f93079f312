/**
 * The reader's model: words into wordpieces and windows, one ONNX graph run over each window, its scores into labels, trees,
 * names and attributions. Implements {@link org.rapporteur.read.Reader}; stands between intake and resolving.
 */
@NullMarked
package org.rapporteur.onnx;

import org.jspecify.annotations.NullMarked;
