/**
 * From claims to happenings: which claims, of one dispatch or of many, tell the same event. A pure function of the set of claims
 * and of what people ruled: neither the order of arrival nor repetition changes it. Claims become {@link Sign}s, signs that
 * share a {@link Keys key} are compared by {@link Likeness}, neighbourhoods of alike signs are cut into happenings.
 */
@NullMarked
package org.rapporteur.reconcile;

import org.jspecify.annotations.NullMarked;
