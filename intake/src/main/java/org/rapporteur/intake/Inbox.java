package org.rapporteur.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.text.Digest;

/**
 * Everything that comes in, item by item, in the order of the inputs and of the names below them. Holds one item at a time; a
 * file that cannot be read is an item set aside. {@code Inbox.of(List.of("wire/"), Defaults.none())}.
 */
public final class Inbox implements Iterator<Intake>, AutoCloseable {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Iterator<String> inputs;
    private final InputStream standardInput;
    private final Extraction extraction;
    private final Inputs opener;
    private Iterator<Path> files = List.<Path>of().iterator();
    private Source source = new NoSource();
    private String open = "";
    private Optional<Intake> next = Optional.empty();
    private final AtomicLong taken = new AtomicLong();
    private final Optional<Storage> storage;

    public Inbox(List<String> inputs, Defaults defaults, Limits limits, InputStream standardInput) {
        this(inputs, defaults, limits, standardInput, Optional.empty());
    }

    private Inbox(
            List<String> inputs,
            Defaults defaults,
            Limits limits,
            InputStream standardInput,
            Optional<Storage> storage) {
        this.inputs = List.copyOf(inputs).iterator();
        this.standardInput = standardInput;
        this.extraction = new Extraction();
        this.storage = storage;
        this.opener = new Inputs(defaults, limits, extraction, storage);
    }

    /** Files that are kept elsewhere than on this machine's own disks, by their names. */
    public static Inbox of(List<String> files, Storage storage, Defaults defaults) {
        return new Inbox(files, defaults, Limits.standard(), InputStream.nullInputStream(), Optional.of(storage));
    }

    /** How many bytes of the inputs were taken so far, as they are stored; may be asked by another thread. */
    public long taken() {
        return taken.get();
    }

    /** How many bytes some inputs have; nothing where standard input is one of them. */
    public static OptionalLong size(List<String> inputs) {
        long size = 0;
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                return OptionalLong.empty();
            }
            for (Iterator<Path> files = InputFiles.of(input); files.hasNext(); ) {
                size += files.next().toFile().length();
            }
        }
        return OptionalLong.of(size);
    }

    /** Files, folders, patterns, and "-" for standard input. */
    public static Inbox of(List<String> inputs, Defaults defaults) {
        return new Inbox(inputs, defaults, Limits.standard(), System.in);
    }

    /** The files below a folder that an inbox would read, in its order. */
    public static List<Path> files(Path folder) {
        List<Path> found = new ArrayList<>();
        InputFiles.of(folder.toString()).forEachRemaining(found::add);
        return found;
    }

    /** The names of the files that some inputs stand for, in the order of an inbox. */
    public static List<String> names(List<String> inputs) {
        List<String> found = new ArrayList<>();
        inputs.forEach(i -> InputFiles.of(i).forEachRemaining(f -> found.add(f.toString())));
        return found;
    }

    /** Whether a file or folder of this name is passed over when it is only found in a folder. */
    public static boolean passesOver(String name) {
        return InputFiles.isPassedOver(name);
    }

    /** The inputs that name nothing: neither a file nor a folder, nor a pattern that matches one. */
    public static List<String> missing(List<String> inputs) {
        return inputs.stream().filter(i -> !isThere(i)).toList();
    }

    private static boolean isThere(String input) {
        return input.equals(STANDARD_INPUT)
                || Files.exists(Path.of(input), LinkOption.NOFOLLOW_LINKS)
                || InputFiles.isPattern(input) && InputFiles.of(input).hasNext();
    }

    /** A text that is at hand, as one dispatch or a reason why not. */
    public static Intake read(String name, String text, Defaults defaults) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Sighting seen = new Sighting(name, "", "", Optional.empty(), Digest.sha256Hex(bytes));
        Decoded decoded = Decoded.wellFormed(text, List.of());
        return new DispatchMaker(defaults, Limits.standard())
                .make(new Item(decoded.text(), List.of(), Item.Stated.nothing(), seen, decoded.remarks()));
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            next = fromSource();
            if (next.isEmpty() && !openNext()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Intake item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    private Optional<Intake> fromSource() {
        try {
            Optional<Intake> item = source.next();
            if (item.isEmpty()) {
                closeSource();
            }
            return item;
        } catch (IOException e) {
            closeSource();
            return Optional.of(unreadable(open, e));
        }
    }

    /** Opens the next file; false when there is none. */
    private boolean openNext() {
        while (!files.hasNext()) {
            if (!inputs.hasNext()) {
                return false;
            }
            String input = inputs.next();
            if (storage.isPresent()) {
                Storage where = storage.get();
                source = opened(input, () -> where.open(input));
                return true;
            }
            if (input.equals(STANDARD_INPUT)) {
                source = opened(input, () -> standardInput);
                return true;
            }
            files = InputFiles.of(input);
        }
        Path file = files.next();
        source = opened(file.toString(), () -> Files.newInputStream(file));
        return true;
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private Source opened(String name, Opening opening) {
        open = name;
        try {
            return opener.open(name, new Counting(opening.open()));
        } catch (IOException e) {
            return new SingleSource(unreadable(name, e));
        }
    }

    private static Intake unreadable(String name, IOException e) {
        Sighting seen = new Sighting(name, "", "", Optional.empty(), "");
        return new Intake.SetAside(
                seen, "unreadable", "cannot be read: " + e.getClass().getSimpleName());
    }

    private void closeSource() {
        Source done = source;
        source = new NoSource();
        try {
            done.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close an input", e);
        }
    }

    @Override
    public void close() {
        closeSource();
        extraction.close();
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            taken.addAndGet(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            taken.addAndGet(Math.max(read, 0));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    private static final class NoSource implements Source {
        @Override
        public Optional<Intake> next() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }
}
