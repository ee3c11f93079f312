package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the commands write.
 *
 * @param data standard output, in UTF-8, as bytes
 * @param talk standard error, in UTF-8
 * @param input standard input
 * @param isTerminal whether somebody watches standard error
 */
record Console(OutputStream data, PrintStream talk, InputStream input, boolean isTerminal) {
    /** The streams of the process. The launcher tells whether standard error is a terminal. */
    static Console ofProcess() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Console(out, talk, System.in, Boolean.getBoolean("rapporteur.terminal"));
    }

    /** Standard output for lines of text; flush it when done. */
    PrintStream lines() {
        return new PrintStream(data, false, StandardCharsets.UTF_8);
    }

    void say(String line) {
        talk.println(line);
    }
}
