package org.rapporteur.record.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.Reconciling;

/**
 * Brings what can be read of a damaged record into a new one: every dispatch that is whole, every correction, what was set aside. A dispatch of which
 * anything is missing is left out and told. {@code Repair.of(damaged, fresh)}; the damaged file stays as it is.
 */
public final class Repair {
    private static final int PAGE = 500;

    private final Path damaged;
    private final Path fresh;

    private Repair(Path damaged, Path fresh) {
        this.damaged = damaged;
        this.fresh = fresh;
    }

    /**
     * What came of it.
     *
     * @param how in which state the damaged file could be opened
     * @param kept dispatches that are whole
     * @param lost ids of dispatches that are not, as far as anything tells of them
     * @param files that the lost ones came from; coding these again brings them back
     * @param corrections how many are kept
     * @param sleeping how many of them concern dispatches that were lost: they count again when those are coded again
     */
    public record Outcome(
            String how, long kept, List<String> lost, List<String> files, long corrections, long sleeping) {
        public Outcome {
            lost = List.copyOf(lost);
            files = List.copyOf(files);
        }
    }

    /**
     * Repairs.
     *
     * @param fresh a file that is not there yet
     * @throws RapporteurException when nothing can be read at all
     */
    public static Outcome of(Path damaged, Path fresh) {
        if (!Files.isRegularFile(damaged)) {
            throw new RapporteurException("no-record", "there is no record " + damaged + " to repair");
        }
        if (Files.exists(fresh)) {
            throw new RapporteurException("usage", fresh + " is there already; name a new file with --out");
        }
        try {
            return new Repair(damaged, fresh).run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + damaged, e);
        } catch (SQLException e) {
            throw RecordTrouble.of(e, fresh.toString());
        }
    }

    private Outcome run() throws IOException, SQLException {
        Path beside = fresh.toAbsolutePath().getParent();
        if (beside == null || !Files.isDirectory(beside)) {
            throw new RapporteurException("record-unreachable", "there is no folder for " + fresh);
        }
        Path folder = Files.createTempDirectory(beside, ".repair");
        try {
            DamagedFile.Opened opened = new DamagedFile(damaged, folder)
                    .open()
                    .orElseThrow(() -> new RapporteurException(
                            "record-damaged",
                            "nothing of " + damaged
                                    + " can be read; take a backup, or code the dispatches again into a new record"));
            RecordFile.open(fresh).close();
            try (Salvage salvage = new Salvage(opened.file(), fresh)) {
                salvage.run();
            }
            return finish(opened.how());
        } finally {
            delete(folder);
        }
    }

    private Outcome finish(String how) {
        try (SqlStore store = RecordFile.open(fresh)) {
            List<String> whole = whole(store);
            Set<String> lost = new TreeSet<>(strings(store, "select-sighted"));
            lost.addAll(ids(store));
            whole.forEach(lost::remove);
            List<String> files = store.write(c -> {
                WorkingTables.want(c, "wanted", whole);
                List<String> found = strings(store, "select-lost-files");
                c.runAll("delete-lost");
                return found;
            });
            dropUnsoundRaw(store);
            new Reconciling(store).run();
            return new Outcome(
                    how,
                    store.census().dispatches(),
                    List.copyOf(lost),
                    files,
                    number(store, "count-corrections"),
                    number(store, "count-sleeping-corrections"));
        }
    }

    /** Ids of the dispatches that read back as they were written, and were sighted somewhere. */
    private static List<String> whole(SqlStore store) {
        Set<String> sighted = new TreeSet<>(strings(store, "select-sighted"));
        List<String> ids = ids(store);
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += PAGE) {
            whole.addAll(whole(store, ids.subList(i, Math.min(ids.size(), i + PAGE))));
        }
        whole.retainAll(sighted);
        return whole;
    }

    /** One that cannot be read spoils a page: then its halves are read, and so on. */
    private static List<String> whole(SqlStore store, List<String> page) {
        try {
            return store.between(page.get(0), page.get(page.size() - 1)).stream()
                    .filter(s -> Stamp.of(s.coding()).equals(s.stamp()))
                    .map(s -> s.coding().dispatch().id())
                    .toList();
        } catch (RapporteurException e) {
            if (page.size() == 1) {
                return List.of();
            }
            List<String> found = new ArrayList<>(whole(store, page.subList(0, page.size() / 2)));
            found.addAll(whole(store, page.subList(page.size() / 2, page.size())));
            return found;
        }
    }

    private static List<String> ids(SqlStore store) {
        return strings(store, "select-ids");
    }

    private static void dropUnsoundRaw(SqlStore store) {
        List<String> unsound = store.work(c -> new RawRows(c).unsound());
        store.write(c -> {
            try (PreparedStatement delete = c.prepare("delete-raw")) {
                for (String sha256 : unsound) {
                    delete.setString(1, sha256);
                    delete.executeUpdate();
                }
            }
            return unsound.size();
        });
    }

    private static List<String> strings(SqlStore store, String query) {
        return store.work(c -> {
            List<String> found = new ArrayList<>();
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery(c.sql(query))) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
            return found;
        });
    }

    private static long number(SqlStore store, String query) {
        return Long.parseLong(strings(store, query).get(0));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
