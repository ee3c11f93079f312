package org.rapporteur.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files below one input in a fixed order: by name, folder after folder, one folder's names in memory at a time. Hidden
 * files, links to folders, records (.duckdb) and files named README or LICENSE are passed over, unless they are named themselves.
 */
final class InputFiles implements Iterator<Path> {
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Optional<PathMatcher> pattern;
    private Optional<Path> next;

    private InputFiles(Path begin, Optional<PathMatcher> pattern) {
        this.pattern = pattern;
        waiting.push(begin);
        next = advance();
    }

    /** A file, a folder, or a pattern such as {@code wire/**.txt}. */
    static InputFiles of(String input) {
        Path path = Path.of(input);
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !isPattern(input)) {
            return new InputFiles(path, Optional.empty());
        }
        int wild = firstWild(input);
        int slash = input.lastIndexOf('/', wild);
        Path begin = Path.of(slash < 0 ? "." : slash == 0 ? "/" : input.substring(0, slash));
        String absolute = slash < 0 ? "./" + input : input;
        return new InputFiles(begin, Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + absolute)));
    }

    static boolean isPattern(String input) {
        return firstWild(input) < input.length();
    }

    private static int firstWild(String input) {
        int at = 0;
        while (at < input.length() && "*?[{".indexOf(input.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Path next() {
        Path found = next.orElseThrow(NoSuchElementException::new);
        next = advance();
        return found;
    }

    private Optional<Path> advance() {
        while (!waiting.isEmpty()) {
            Path path = waiting.pop();
            if (Files.isDirectory(path)) {
                open(path);
            } else if (pattern.isEmpty() || pattern.get().matches(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private void open(Path folder) {
        try (Stream<Path> names = Files.list(folder)) {
            List<Path> sorted = names.filter(p -> !isPassedOver(name(p)))
                    .filter(p -> !(Files.isSymbolicLink(p) && Files.isDirectory(p)))
                    .sorted(Comparator.comparing(InputFiles::name).reversed())
                    .toList();
            sorted.forEach(waiting::push);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    static boolean isPassedOver(String name) {
        String folded = name.toUpperCase(Locale.ROOT);
        boolean record = folded.endsWith(".DUCKDB") || folded.endsWith(".DUCKDB.WAL");
        return record || name.startsWith(".") || folded.startsWith("README") || folded.startsWith("LICENSE");
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
