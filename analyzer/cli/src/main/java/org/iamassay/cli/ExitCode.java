package org.iamassay.cli;

/** The exit codes of contract section 3. */
final class ExitCode {

    static final int DONE = 0;
    static final int GATE_BREACHED = 1;
    static final int USAGE = 2;
    static final int NOTHING_ASSESSED = 3;
    static final int INCOMPLETE = 4;
    static final int NOT_WRITTEN = 5;
    static final int BUG = 70;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
