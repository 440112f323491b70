package org.iamassay.cli;

import picocli.CommandLine.Option;

/** The options every command has. */
final class CommonOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Print results and errors only.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print more; a stack trace for a bug.")
    boolean verbose;

    @Option(names = "--no-color", description = "Never colour the output (also: NO_COLOR).")
    boolean noColour;
}
