package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Dispatches for trials: some tell one event in other words, one is a near copy, one is empty, one cannot be coded. */
final class TrialDispatches {
    private static final List<String> TOWNS = List.of("Homs", "Goma", "Aden", "Minsk", "Lima", "Tripoli", "Bamako");
    private static final List<String> ACTS = List.of(
            "Gunmen killed %d people in %s on Monday, police said. The army killed one of the attackers.",
            "Police said that %d people were killed by gunmen in %s on Monday, and that protesters fled.",
            "Soldiers killed %d protesters near the market of %s, a witness said. Officials denied that troops killed anyone.");

    private TrialDispatches() {}

    /** Writes so many into a folder, each a file with its day in its name. */
    static Path write(Path folder, int many) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < many; i++) {
            String town = TOWNS.get(i / ACTS.size() % TOWNS.size());
            String text = String.format(ACTS.get(i % ACTS.size()), 2 + i / ACTS.size() % 5, town)
                    + " It was incident number " + i + " of that week in the region.";
            Files.writeString(folder.resolve("2012-03-" + (10 + i / 30 % 20) + "-" + i + ".txt"), text);
        }
        Files.writeString(folder.resolve("2012-03-10-empty.txt"), "");
        Files.writeString(
                folder.resolve("2012-03-10-broken.txt"), "Nobody was killed when it had to break here, police said.");
        return folder;
    }
}
