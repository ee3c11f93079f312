package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.intake.Inbox;

/** The files below a folder that are new or changed, each once it has stood still from one look to the next. */
final class Arrivals {
    private final Path folder;
    private final Map<Path, Mark> taken = new HashMap<>();
    private Map<Path, Mark> growing = new HashMap<>();

    Arrivals(Path folder) {
        this.folder = folder;
    }

    /** What a file looks like from outside. */
    private record Mark(long size, long modified) {
        static Optional<Mark> find(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return attributes.isRegularFile()
                        ? Optional.of(new Mark(
                                attributes.size(), attributes.lastModifiedTime().toMillis()))
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /** Files that stand still since the last look and were not given before as they are now, in the order of names. */
    List<Path> look() {
        List<Path> still = new ArrayList<>();
        Map<Path, Mark> moving = new HashMap<>();
        for (Path file : Inbox.files(folder)) {
            Mark.find(file).filter(now -> !now.equals(taken.get(file))).ifPresent(now -> {
                if (now.equals(growing.get(file))) {
                    still.add(file);
                    taken.put(file, now);
                } else {
                    moving.put(file, now);
                }
            });
        }
        growing = moving;
        return still;
    }

    /** Whether there is a file that the next look may give. */
    boolean isGrowing() {
        return !growing.isEmpty();
    }
}
