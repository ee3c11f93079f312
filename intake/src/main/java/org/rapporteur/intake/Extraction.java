package org.rapporteur.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.layout.DateScanner;

/**
 * Has the text of PDF, Word, RTF and e-mail extracted by a process of its own, which is small (256 MiB), is given twenty seconds a document, and is killed and
 * begun again when it does not answer: whatever a document does to its parser, it does not do it here. The process is begun when it is first needed.
 *
 * <p>Both sides write an int for the length of what follows it. To the process go the bytes of a document; from it come a byte (0 done, 1 trouble) and
 * four texts in UTF-8: kind, text, title, date; or one, the trouble.
 */
final class Extraction implements AutoCloseable {
    static final int MOST_BYTES = 32 << 20;

    private static final int MOST_ANSWER = 64 << 20;
    private static final long SECONDS = 20;
    private static final long START_SECONDS = 60;
    private static final String MAIN = "org.rapporteur.extract.Extractor";
    private static final Set<String> MAIL = Set.of("message/rfc822", "application/vnd.ms-outlook");

    private final long millis;
    private final long startMillis;
    private final String memory;
    private @Nullable Process process;

    Extraction() {
        this(TimeUnit.SECONDS.toMillis(SECONDS), TimeUnit.SECONDS.toMillis(START_SECONDS), "256m");
    }

    /**
     * @param millis for one document
     * @param startMillis for the process to begin, beside
     * @param memory of the process, as Java's -Xmx takes it
     */
    Extraction(long millis, long startMillis, String memory) {
        this.millis = millis;
        this.startMillis = startMillis;
        this.memory = memory;
    }

    /**
     * What came of a document.
     *
     * @param text extracted; empty where there was trouble
     * @param stated what an e-mail says of itself; the dates and titles in other documents are those of the file
     * @param trouble one line; empty where there was none
     */
    record Outcome(String text, Item.Stated stated, String trouble) {
        static Outcome trouble(String why) {
            return new Outcome("", Item.Stated.nothing(), why);
        }
    }

    synchronized Outcome extract(byte[] document) {
        try {
            long begins = process == null || !process.isAlive() ? startMillis : 0;
            Process child = running();
            CompletableFuture<Outcome> answer = CompletableFuture.supplyAsync(() -> ask(child, document));
            return answer.get(millis + begins, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            return Outcome.trouble(
                    "no text could be extracted within " + Math.max(1, millis / 1000) + " s; save it as plain text");
        } catch (ExecutionException e) {
            close();
            return Outcome.trouble("no text could be extracted: the document broke its reader; save it as plain text");
        } catch (IOException e) {
            return Outcome.trouble("the process that extracts text cannot be begun; save it as plain text");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            return Outcome.trouble("interrupted");
        }
    }

    /** The process, while it runs. */
    synchronized Optional<ProcessHandle> child() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }

    private Process running() throws IOException {
        Process now = process;
        if (now == null || !now.isAlive()) {
            now = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + memory,
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-Djava.awt.headless=true",
                            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            MAIN))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = now;
        }
        return now;
    }

    private static Outcome ask(Process child, byte[] document) {
        try {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(child.getOutputStream()));
            out.writeInt(document.length);
            out.write(document);
            out.flush();
            DataInputStream in = new DataInputStream(new BufferedInputStream(child.getInputStream()));
            if (in.readByte() != 0) {
                return Outcome.trouble("no text could be extracted: " + line(text(in)));
            }
            String kind = text(in);
            String text = text(in);
            String title = text(in).strip();
            String date = text(in);
            return MAIL.contains(kind) ? mail(text, title, date) : new Outcome(text, Item.Stated.nothing(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome mail(String text, String title, String date) {
        Optional<LocalDate> day = DateScanner.within(date.substring(0, Math.min(10, date.length())));
        String whole = title.isEmpty() || text.stripLeading().startsWith(title) ? text : title + "\n\n" + text.strip();
        return new Outcome(whole, new Item.Stated(day, "", ""), "");
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_ANSWER) {
            throw new IOException("an answer of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String line(String words) {
        String flat = words.replaceAll("\\s+", " ").strip();
        return flat.length() > 120 ? flat.substring(0, 120) + "..." : flat;
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
