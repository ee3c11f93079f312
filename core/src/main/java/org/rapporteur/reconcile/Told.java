package org.rapporteur.reconcile;

import org.rapporteur.code.Claim;
import org.rapporteur.dispatch.Dispatch;

/**
 * A claim with the dispatch that tells it.
 *
 * @param claim with people's edits worked in
 * @param dispatch where it stands
 * @param story id of the dispatch whose near copy that is, or its own
 */
public record Told(Claim claim, Dispatch dispatch, String story) {}
