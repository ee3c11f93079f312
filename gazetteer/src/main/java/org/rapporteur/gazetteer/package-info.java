/**
 * The gazetteer: places of the world in one compact file that is built with the project and looked up without parsing.
 * Stands beside the path: the resolver asks it.
 */
@NullMarked
package org.rapporteur.gazetteer;

import org.jspecify.annotations.NullMarked;
