package org.rapporteur.record.export;

import org.rapporteur.record.Reviewed;

/** Writes the objects of one sort that come from one dispatch, as {@link JsonLinesExport#line} takes them. */
interface ObjectsOfDispatch {
    void write(Reviewed reviewed, JsonLinesExport to);
}
