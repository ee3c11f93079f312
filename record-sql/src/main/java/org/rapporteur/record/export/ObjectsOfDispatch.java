package org.rapporteur.record.export;

import java.util.EnumSet;
import org.rapporteur.ledger.Kind;
import org.rapporteur.record.Reviewed;

/** Writes the objects of one sort that come from one dispatch, as {@link JsonLinesExport#line} takes them. */
interface ObjectsOfDispatch {
    /** The entries of the docket and of responsibility. */
    ObjectsOfDispatch LEDGERS = (reviewed, to) -> to.entries(reviewed.coding(), Kind.LEDGERS);

    /** What is said of standing ties. */
    ObjectsOfDispatch RELATIONS = (reviewed, to) -> to.entries(reviewed.coding(), EnumSet.of(Kind.RELATION));

    void write(Reviewed reviewed, JsonLinesExport to);
}
