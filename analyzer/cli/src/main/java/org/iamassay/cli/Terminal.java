package org.iamassay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.iamassay.report.SafeText;

/** The standard streams: results to one, messages to the other, UTF-8, with colour only where a terminal wants it. */
final class Terminal {

    private static final int BUFFER = 1 << 16;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private boolean quiet;
    private boolean verbose;
    private boolean colourForbidden;

    Terminal(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    static Terminal standard() {
        return new Terminal(
                new PrintStream(
                        new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv());
    }

    void configure(boolean isQuiet, boolean isVerbose, boolean noColour) {
        quiet = isQuiet;
        verbose = isVerbose;
        colourForbidden = noColour;
    }

    /** A line of the result. */
    void result(String line) {
        out.print(line);
        out.print('\n');
    }

    /** The stream of results, for documents. */
    PrintStream results() {
        return out;
    }

    /** A message beside the result; evidence in it is made harmless. */
    void message(String line) {
        if (!quiet) {
            error(line);
        }
    }

    /** A message that is shown even when quiet. */
    void error(String line) {
        out.flush();
        err.print(SafeText.visible(line));
        err.print('\n');
    }

    /** The details of a bug, only when asked for. */
    void details(Throwable bug) {
        if (verbose) {
            bug.printStackTrace(err);
        }
    }

    boolean isVerbose() {
        return verbose;
    }

    boolean showsProgress() {
        return !quiet && Boolean.getBoolean("assay.terminal.err");
    }

    PrintStream messages() {
        return err;
    }

    boolean colours() {
        return colours("assay.terminal.out");
    }

    /** Whether the stream shall be coloured: NO_COLOR, TERM=dumb and --no-color forbid, FORCE_COLOR demands. */
    private boolean colours(String terminalProperty) {
        if (colourForbidden || isSet("NO_COLOR") || "dumb".equals(environment.get("TERM"))) {
            return false;
        }
        return isSet("FORCE_COLOR") || Boolean.getBoolean(terminalProperty);
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    /** The text in a colour of the ANSI palette where colours are wanted. */
    String paint(String ansi, String text) {
        return colours() ? "\u001b[" + ansi + "m" + text + "\u001b[0m" : text;
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Whether a result could not be written, as to a full disk. */
    boolean broken() {
        return out.checkError();
    }
}
