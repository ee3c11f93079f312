package org.rapporteur.record.sql;

import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.dispatch.Dispatch;

/**
 * A claim as coded, for a list: of its evidence only the trigger is there, and corrections are not worked in.
 *
 * @param dispatch its dispatch
 * @param happening the happening it belongs to
 */
public record FoundClaim(Dispatch dispatch, Claim claim, Optional<String> happening) {}
