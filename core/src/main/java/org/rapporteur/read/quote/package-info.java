/** What stands between quotation marks, whose words they are. Part of reading, behind mentions and attributions. */
@NullMarked
package org.rapporteur.read.quote;

import org.jspecify.annotations.NullMarked;
