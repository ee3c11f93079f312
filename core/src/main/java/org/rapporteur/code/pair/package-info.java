/** Which type of event a sentence tells between two parties that are given: a log-linear model over words, trees, claims and the reader's likelihoods. */
@NullMarked
package org.rapporteur.code.pair;

import org.jspecify.annotations.NullMarked;
