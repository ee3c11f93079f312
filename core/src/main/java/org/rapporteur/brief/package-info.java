/**
 * A page to hand on: what a record's dispatches tell of a body, a topic or a time, in sentences each with numbered passages. It
 * stands behind the record and stores nothing; the pages themselves (Markdown, HTML) are laid out by whoever shows them.
 */
@NullMarked
package org.rapporteur.brief;

import org.jspecify.annotations.NullMarked;
