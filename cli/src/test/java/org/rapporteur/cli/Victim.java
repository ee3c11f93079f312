package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.intake.Limits;
import org.rapporteur.record.Correcting;
import org.rapporteur.record.Correction;
import org.rapporteur.record.HappeningRows;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.sql.RecordFile;

/**
 * A process to be killed: it codes a folder into a record, reconciles, corrects some claims as a person would, and reconciles again, by the very classes that
 * the commands use. It prints what was acknowledged, and stops for ever at a stage if told to. Run again, it goes on.
 */
final class Victim {
    /** The calls that write, before and after each of which a run can be stopped. */
    static final List<String> WRITES = List.of("add", "setAside", "restart", "putOriginals", "replace", "correct");

    private static final int CORRECTED = 6;
    private static final int THREADS = 2;

    private final Path record;
    private final Path folder;
    private final DispatchCoder coder;
    private final String stop;
    private final PrintStream out;

    /**
     * @param stop "before add", "after replace" ...; empty to run to the end
     * @param out where to say what was acknowledged
     */
    Victim(Path record, Path folder, DispatchCoder coder, String stop, PrintStream out) {
        this.record = record;
        this.folder = folder;
        this.coder = coder;
        this.stop = stop;
        this.out = out;
    }

    /** Goes on with a record to the end, in silence. */
    static void finish(Path record, Path folder, DispatchCoder coder) throws IOException {
        new Victim(record, folder, coder, "", new PrintStream(OutputStream.nullOutputStream())).run();
    }

    /** {@code RECORD FOLDER fake|own [STAGE]}. */
    public static void main(String[] args) throws IOException {
        DispatchCoder coder = args[2].equals("own") ? OwnCoder.open(Optional.empty()) : new FakeCoder();
        String stop = args.length > 3 ? args[3] : "";
        try {
            new Victim(Path.of(args[0]), Path.of(args[1]), coder, stop, System.out).run();
            System.out.println("end");
        } catch (RapporteurException e) {
            System.out.println("trouble " + e.code());
        }
    }

    void run() throws IOException {
        try (RecordStore store = watched(RecordFile.open(record));
                Inbox inbox = new Inbox(
                        List.of(folder.toString()),
                        Defaults.none(),
                        Limits.standard(),
                        InputStream.nullInputStream())) {
            out.println("open");
            new CodingRun(inbox, coder, store, THREADS).run(t -> {});
            new Reconciling(store).run();
            correct(store);
            new Reconciling(store).run();
        }
    }

    /** Decides what was not decided before the process was killed: accepts, rejects and edits claims of the first dispatches. */
    private static void correct(RecordStore store) {
        List<Correction> before = store.corrections();
        List<Correction> decisions = new ArrayList<>();
        store.forEach(coding -> {
            if (decisions.size() < CORRECTED && !coding.claims().isEmpty()) {
                decisions.addAll(decision(store, coding, decisions.size()));
            }
        });
        for (Correction decision : decisions) {
            if (!before.contains(decision)) {
                store.correct(List.of(decision));
            }
        }
    }

    private static List<Correction> decision(RecordStore store, Coding coding, int number) {
        Correction.Action action = List.of(Correction.Action.ACCEPT, Correction.Action.REJECT, Correction.Action.EDIT)
                .get(number % 3);
        boolean edit = action == Correction.Action.EDIT;
        Correcting.Chosen chosen =
                new Correcting.Chosen(coding.dispatch().id(), coding.claims().get(0));
        Correction.Signature signature = new Correction.Signature("Ada", "2011-12-17T09:00:00Z", "read it");
        return new Correcting(store)
                .decide(action, List.of(chosen), edit ? "modality" : "", edit ? "alleged" : "", signature);
    }

    private RecordStore watched(RecordStore store) {
        return (RecordStore) Proxy.newProxyInstance(
                Victim.class.getClassLoader(), new Class<?>[] {RecordStore.class}, watching(store));
    }

    private InvocationHandler watching(Object target) {
        return (proxy, method, arguments) -> {
            boolean writes = WRITES.contains(method.getName());
            if (writes) {
                stopAt("before " + method.getName());
            }
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (writes) {
                acknowledge(method.getName(), arguments);
                stopAt("after " + method.getName());
            }
            return result instanceof HappeningRows rows
                    ? Proxy.newProxyInstance(
                            Victim.class.getClassLoader(), new Class<?>[] {HappeningRows.class}, watching(rows))
                    : result;
        };
    }

    private void acknowledge(String write, Object[] arguments) {
        if (write.equals("add")) {
            for (Object coding : (List<?>) arguments[0]) {
                out.println("recorded " + ((Coding) coding).dispatch().id());
            }
        } else if (write.equals("correct")) {
            for (Object correction : (List<?>) arguments[0]) {
                out.println("corrected " + ((Correction) correction).anchor().claimId());
            }
        }
    }

    private void stopAt(String stage) throws InterruptedException {
        if (stage.equals(stop)) {
            out.println("stage " + stage);
            while (Set.of(stop).contains(stage)) {
                TimeUnit.HOURS.sleep(1);
            }
        }
    }
}
