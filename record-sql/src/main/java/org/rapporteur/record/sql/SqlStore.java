package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.record.Correction;
import org.rapporteur.record.HappeningRows;
import org.rapporteur.record.NumberedCorrection;
import org.rapporteur.record.Printed;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Standing;
import org.rapporteur.record.Version;
import org.rapporteur.record.find.Query;

/**
 * The record in tables: in one DuckDB file, which R, Python and DuckDB itself open as it is ({@link RecordFile} opens it), or in a
 * database that several programs share. When {@link #add} returns, its codings outlive the
 * process, however it ends; a dispatch is there whole or not at all.
 */
public final class SqlStore implements RecordStore {
    private final Session session;
    private final String address;
    private final boolean readOnly;
    private final Known known;
    private final RecentCodings recent = new RecentCodings();

    SqlStore(Session session, String address, boolean readOnly) {
        this(session, address, readOnly, new Known(session.dialect().database() == Database.DUCKDB));
    }

    private SqlStore(Session session, String address, boolean readOnly, Known known) {
        this.session = session;
        this.known = known;
        this.address = address;
        this.readOnly = readOnly;
    }

    /** A piece of work on the connection. */
    interface Work<T> {
        T on(Session session) throws SQLException;
    }

    /** Does some work, and says in one line what is wrong when it fails. */
    synchronized <T> T work(Work<T> work) {
        try {
            return work.on(session);
        } catch (SQLException e) {
            throw session.dialect().trouble(e, address);
        }
    }

    /** Takes one row of a query; columns count from 1. */
    public interface RowTaker<T> {
        T take(ResultSet row) throws SQLException;
    }

    /** What a query finds, row by row. */
    public <T> List<T> rows(Query query, RowTaker<T> taker) {
        return work(c -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement statement = c.prepareText(Current.of(c, query.sql()))) {
                for (int i = 0; i < query.parameters().size(); i++) {
                    set(c, statement, i + 1, query.parameters().get(i));
                }
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        found.add(taker.take(result));
                    }
                }
            }
            return found;
        });
    }

    /** Sets a parameter of a query. */
    static void set(Session c, PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof String text) {
            c.set(statement, at, text);
        } else {
            statement.setObject(at, value);
        }
    }

    /** The same record over a connection of its own, so that two threads may ask at once; closed by itself. */
    public SqlStore another() {
        return work(c -> {
            Session own = new Session(c.dialect().another(c.connection()), c.dialect());
            own.begin();
            return new SqlStore(own, address, readOnly, known);
        });
    }

    /** Some claims with their dispatches, in the order of the ids given; ids that are not there are left out. */
    public List<FoundClaim> claims(List<String> claimIds) {
        return work(c -> c.atOneMoment(() -> new ClaimReader(c).read(claimIds)));
    }

    /** Some dispatches, laid out, in the order of the ids given. */
    public List<Dispatch> dispatches(List<String> ids) {
        return work(c -> c.atOneMoment(() -> new ClaimReader(c).dispatches(ids)));
    }

    /** Whether other programs may write it while this one has it open. */
    public boolean isShared() {
        return database() == Database.POSTGRESQL;
    }

    /** Of a record that others may write: a number that is another one after each of their writings. */
    public long moment() {
        return work(c -> {
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery(c.sql("select-moment"))) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    /** Whether it may be written. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Where it is: a file, or the address of a database without any password. */
    public String address() {
        return address;
    }

    /** The last part of its address: the name of the file or database. */
    public String title() {
        return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
    }

    /** Whose statements it understands. */
    public Database database() {
        return session.dialect().database();
    }

    @Override
    public Added add(List<Coding> codings, List<RawBytes> raw, String coder) {
        refuseReadOnly();
        return work(c -> {
            Recording recording = new Recording(c, known);
            Added added = recording.add(codings, raw, coder);
            recent.keep(recording.written());
            return added;
        });
    }

    /** Those of some dispatches that this store wrote of late and nobody has changed since. */
    List<CodingReader.Stamped> recent(Set<String> dispatchIds) {
        return work(c -> {
            List<CodingReader.Stamped> found = new ArrayList<>();
            for (String id : recent.known(dispatchIds)) {
                for (String stamp : strings("find-stamp", id)) {
                    recent.find(id, stamp).ifPresent(found::add);
                }
            }
            return found;
        });
    }

    /** Whether a dispatch is in the record. */
    public boolean holds(String dispatchId) {
        return !strings("find-stamp", dispatchId).isEmpty();
    }

    @Override
    public boolean hasDone(String coder) {
        return !strings("find-coder", coder).isEmpty();
    }

    @Override
    public Set<Done> done(String coder, Set<String> dispatchIds) {
        return work(c -> {
            WorkingTables.want(c, "wanted", dispatchIds);
            Set<Done> found = new HashSet<>();
            try (PreparedStatement query = c.prepare("select-done")) {
                query.setString(1, coder);
                try (ResultSet result = query.executeQuery()) {
                    Row row = c.row(result);
                    while (row.next()) {
                        found.add(new Done(row.text(), SightingRows.read(row)));
                    }
                }
            }
            return found;
        });
    }

    private void refuseReadOnly() {
        if (readOnly) {
            throw new RapporteurException("record-read-only", "record " + address + " was opened for reading only");
        }
    }

    @Override
    public Optional<RawBytes> findRaw(String sha256) {
        try {
            return work(c -> new RawRows(c).find(sha256));
        } catch (IllegalArgumentException e) {
            throw RecordTrouble.damaged(address, e);
        }
    }

    @Override
    public void setAside(List<Intake.SetAside> items) {
        refuseReadOnly();
        work(c -> {
            new Recording(c, known).setAside(items);
            return items.size();
        });
    }

    @Override
    public Optional<Coding> findDispatch(String id) {
        return between(id, id).stream().findFirst().map(CodingReader.Stamped::coding);
    }

    @Override
    public List<Coding> findDispatches(String words) {
        List<Coding> found = new ArrayList<>();
        strings("find-dispatches", words).forEach(id -> findDispatch(id).ifPresent(found::add));
        return found;
    }

    private List<String> strings(String statement, String parameter) {
        return work(c -> {
            List<String> found = new ArrayList<>();
            try (PreparedStatement query = c.prepare(statement)) {
                c.set(query, 1, parameter);
                try (ResultSet result = query.executeQuery()) {
                    while (result.next()) {
                        found.add(result.getString(1));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public Optional<Coding> findCodingOfClaim(String id) {
        List<String> dispatches = strings("find-claim", id);
        return dispatches.size() == 1 ? findDispatch(dispatches.get(0)) : Optional.empty();
    }

    @Override
    public void forEach(Consumer<Coding> taker) {
        forEachStamped(stamped -> taker.accept(stamped.coding()));
    }

    @Override
    public void forEachReviewed(Consumer<Reviewed> taker) {
        new StoredCodings(this).forEachReviewed(taker);
    }

    /** What a dispatch is among the others. */
    public Standing standing(String dispatchId) {
        return Standings.one(this, dispatchId, withdrawn());
    }

    /** Does some writing in one transaction. */
    <T> T write(Work<T> writing) {
        refuseReadOnly();
        return work(c -> c.inOneTransaction(() -> writing.on(c)));
    }

    @Override
    public HappeningRows happenings() {
        return new SqlHappenings(this);
    }

    @Override
    public Set<String> withdrawn() {
        Set<String> found = new TreeSet<>();
        work(c -> {
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery(c.sql("select-withdrawn"))) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
            return found;
        });
        return found;
    }

    @Override
    public void note(List<Version> versions) {
        if (!versions.isEmpty()) {
            write(c -> {
                c.hold(Dialect.Hold.DECISIONS);
                new VersionRows(c).add(versions);
                Set<String> concerned = new TreeSet<>();
                versions.forEach(v -> concerned.add(v.dispatchId()));
                return SqlHappenings.reopen(c, concerned);
            });
        }
    }

    @Override
    public List<Version> versions() {
        return work(c -> new VersionRows(c).all());
    }

    @Override
    public List<Printed> printed(LocalDate from, LocalDate to, String after, int most) {
        return work(c -> new VersionRows(c).printed(from, to, after, most));
    }

    @Override
    public void correct(List<Correction> corrections) {
        write(c -> {
            c.hold(Dialect.Hold.DECISIONS);
            new CorrectionRows(c).add(corrections);
            Set<String> concerned = new TreeSet<>();
            corrections.forEach(correction -> concerned.addAll(correction.dispatches()));
            return SqlHappenings.reopen(c, concerned);
        });
    }

    @Override
    public List<NumberedCorrection> allCorrections() {
        return work(c -> NumberedCorrection.mark(c.atOneMoment(() -> new CorrectionRows(c).all())));
    }

    void forEachStamped(Consumer<CodingReader.Stamped> taker) {
        new StoredCodings(this).forEachStamped(taker);
    }

    /** The dispatches from one id to another, with the stamps they were written under. */
    List<CodingReader.Stamped> between(String from, String to) {
        return new StoredCodings(this).between(from, to);
    }

    @Override
    public List<Sighting> sightings(String dispatchId) {
        return work(c -> {
            List<Sighting> found = new ArrayList<>();
            new RangeQuery(c, dispatchId, dispatchId).run("select-sightings", row -> found.add(SightingRows.read(row)));
            return found;
        });
    }

    @Override
    public List<Intake.SetAside> setAsideItems() {
        return work(c -> {
            List<Intake.SetAside> found = new ArrayList<>();
            new RangeQuery(c, "", "").run("select-set-aside", row -> {
                Sighting sighting = SightingRows.read(row);
                found.add(new Intake.SetAside(sighting, row.text(), row.text()));
            });
            return found;
        });
    }

    @Override
    public Census census() {
        return work(c -> {
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery(c.sql("count-census"))) {
                result.next();
                return new Census(result.getLong(1), result.getLong(2), result.getLong(3));
            }
        });
    }

    /** Writes what is in the log into the file itself, so that the file alone is the whole record. */
    public void checkpoint() {
        work(c -> {
            c.dialect().settle(c);
            return address;
        });
    }

    @Override
    public void close() {
        work(c -> {
            c.connection().close();
            return address;
        });
    }
}
