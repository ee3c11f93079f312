/**
 * Finding claims in a record file: the filter that REST, command line and web share, lists in pages, and counts. The work is done
 * in SQL; what is found is a list of ids that the export's own objects are made of.
 */
@NullMarked
package org.rapporteur.record.find;

import org.jspecify.annotations.NullMarked;
