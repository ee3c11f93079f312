/** Who is said to say what: the attributions that the model saw, verified and completed by the trees and quotation marks. */
@NullMarked
package org.rapporteur.read.attribute;

import org.jspecify.annotations.NullMarked;
