/**
 * Time expressions: from the words of a dispatch to the days they denote. Patterns and words are resource files; what
 * an expression denotes is reckoned by small rules from the dispatch's own date. Follows reading, precedes coding.
 */
@NullMarked
package org.rapporteur.resolve.time;

import org.jspecify.annotations.NullMarked;
