/**
 * What claims of a dispatch say of bodies and of responsibility: instruments, meetings, positions, provisions, amendments,
 * measures, responsibilities and standing relations. Each {@link org.rapporteur.ledger.LedgerEntry} comes out of one dispatch
 * and carries its words; {@link org.rapporteur.ledger.Docket} lays them side by side.
 */
@NullMarked
package org.rapporteur.ledger;

import org.jspecify.annotations.NullMarked;
