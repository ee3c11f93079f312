package org.rapporteur.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.rapporteur.RapporteurException;
import org.rapporteur.intake.Inbox;

/**
 * Lists the files that some inputs stand for, in the order of one machine: by name, folder after folder. Plain names are files, folders and patterns of this machine, which all machines
 * must see alike; addresses ({@code hdfs://cluster/wire/}) are files, folders and patterns of Hadoop's file systems.
 */
final class InputFolders {
    private final Configuration hadoop;
    private final List<InputFile> found = new ArrayList<>();

    private InputFolders(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** @throws RapporteurException {@code no-input} where an input names nothing */
    static List<InputFile> list(List<String> inputs, Configuration hadoop) {
        InputFolders folders = new InputFolders(hadoop);
        for (String input : inputs) {
            if (input.contains("://")) {
                folders.remote(input);
            } else {
                folders.local(input);
            }
        }
        return folders.found;
    }

    private void local(String input) {
        if (!Inbox.missing(List.of(input)).isEmpty()) {
            throw missing(input);
        }
        for (String name : Inbox.names(List.of(input))) {
            add(name, java.nio.file.Path.of(name).toAbsolutePath().toUri().toString());
        }
    }

    private void remote(String input) {
        try {
            Path path = new Path(input);
            FileSystem files = path.getFileSystem(hadoop);
            FileStatus[] begin = files.globStatus(path);
            if (begin == null || begin.length == 0) {
                throw missing(input);
            }
            open(files, begin);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + input, e);
        }
    }

    private void open(FileSystem files, FileStatus[] some) throws IOException {
        Arrays.sort(some, Comparator.comparing(s -> s.getPath().getName()));
        for (FileStatus status : some) {
            if (status.isDirectory()) {
                open(files, files.listStatus(status.getPath(), p -> !Inbox.passesOver(p.getName())));
            } else {
                add(status.getPath().toString(), status.getPath().toString());
            }
        }
    }

    private void add(String name, String address) {
        found.add(new InputFile(found.size(), name, address));
    }

    private static RapporteurException missing(String input) {
        return new RapporteurException("no-input", "no such file or folder: " + input);
    }
}
