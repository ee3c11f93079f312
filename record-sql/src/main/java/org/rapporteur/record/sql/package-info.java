/**
 * The record in a DuckDB file: the schema, one class for the rows of each table, and the store over them. Offsets become code
 * points here. The statements are files beside the classes.
 */
@NullMarked
package org.rapporteur.record.sql;

import org.jspecify.annotations.NullMarked;
