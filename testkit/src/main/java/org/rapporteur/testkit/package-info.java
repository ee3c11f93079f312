/** What the tests of every module share: dispatches built by hand and the contracts that each reader and store must keep. */
@NullMarked
package org.rapporteur.testkit;

import org.jspecify.annotations.NullMarked;
