package org.rapporteur.record;

import java.util.Optional;

/**
 * What a dispatch is among the others of a record.
 *
 * @param duplicateOf the story whose near copy it is; absent when it stands by itself
 * @param versionOf the earlier dispatch that it updates or corrects, as was said last
 * @param withdrawn whether it was withdrawn and not reinstated
 */
public record Standing(Optional<String> duplicateOf, Optional<String> versionOf, boolean withdrawn) {
    /** By itself, and not withdrawn. */
    public static final Standing ALONE = new Standing(Optional.empty(), Optional.empty(), false);
}
