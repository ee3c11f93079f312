/**
 * The docket of a body over all dispatches: its instruments, each member's positions in the order they were told, provisions,
 * amendments, meetings and measures. It is a view: nothing here is stored.
 */
@NullMarked
package org.rapporteur.docket;

import org.jspecify.annotations.NullMarked;
